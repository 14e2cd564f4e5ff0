using System;
using System.Collections.Generic;
using System.Xml.Serialization;

namespace Cohesity.Generator.Tests.Features.Bodies;

/// <summary>What <c>XmlSerializer</c> makes of the schema <c>Parcel</c> of <c>xml-bodies.yaml</c>: written by hand, with the attributes that say what the document says.</summary>
[XmlRoot("Parcel")]
public sealed class PlainParcel
{
    [XmlAttribute("id")]
    public long Id { get; set; }

    [XmlAttribute("lang", Namespace = "http://www.w3.org/XML/1998/namespace")]
    public string? Lang { get; set; }

    [XmlElement("note")]
    public string? Note { get; set; }

    [XmlElement("To")]
    public PlainAddress? To { get; set; }

    [XmlElement("state")]
    public PlainState State { get; set; }

    [XmlElement("weight")]
    public double Weight { get; set; }

    [XmlElement("sent")]
    public DateTime Sent { get; set; }

    [XmlElement("day", DataType = "date")]
    public DateTime Day { get; set; }

    [XmlElement("token")]
    public Guid Token { get; set; }

    [XmlElement("label", DataType = "base64Binary")]
    public byte[]? Label { get; set; }

    [XmlArray("tags")]
    [XmlArrayItem("tag")]
    public List<string>? Tags { get; set; }

    [XmlElement("sizes", IsNullable = true)]
    public List<int?>? Sizes { get; set; }

    [XmlArray("Codes", Namespace = "https://codes.example")]
    [XmlArrayItem("Codes", Namespace = "")]
    public List<long>? Codes { get; set; }
}

/// <summary>The schema <c>Address</c>.</summary>
public sealed class PlainAddress
{
    [XmlElement("city")]
    public string? City { get; set; }

    [XmlElement("To")]
    public PlainAddress? Within { get; set; }
}

/// <summary>The schema <c>State</c>.</summary>
public enum PlainState
{
    [XmlEnum("new")]
    New,

    [XmlEnum("sent")]
    Sent,
}
