using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Serialization;
using Cohesity.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Cohesity.Generator.Tests.Features.Bodies;

/// <summary>Bodies in XML (OpenAPI 3.1, section 4.8.26), checked by <c>XmlSerializer</c> and <c>System.Xml.Linq</c>.</summary>
public sealed class XmlBodyTests
{
    private const string Parcel = """
        new Parcel
        {
            Id = 12, Lang = "en", Note = " a < b & \"c\" ", To = new Address { City = "Ulm", Within = new Address { City = "Bayern" } }, State = State.Sent, Weight = 0.1,
            Sent = new DateTimeOffset(2024, 5, 6, 7, 8, 9, 120, TimeSpan.Zero), Day = new DateOnly(2024, 2, 29), Token = new Guid("00000000-0000-0000-0000-00000000000c"), Label = new byte[] { 1, 2, 255 },
            Tags = ["x", ""], Sizes = [1, null, 3], Codes = [7, 8], Received = DateTimeOffset.UnixEpoch,
        }
        """;

    private static readonly XmlSerializer Plain = new(typeof(PlainParcel));

    [Fact]
    public void What_is_sent_is_what_XmlSerializer_reads()
    {
        string sent = Sent($"server.Client().Parcels.AddParcelAsync({Parcel}).GetAwaiter().GetResult();", "/parcels");
        using var reader = XmlReader.Create(new StringReader(sent));
        var parcel = Assert.IsType<PlainParcel>(Plain.Deserialize(reader));
        Assert.Equal(12, parcel.Id);
        Assert.Equal("en", parcel.Lang);
        Assert.Equal(" a < b & \"c\" ", parcel.Note);
        Assert.Equal("Ulm", parcel.To!.City);
        Assert.Equal("Bayern", parcel.To.Within!.City);
        Assert.Equal(PlainState.Sent, parcel.State);
        Assert.Equal(0.1, parcel.Weight);
        Assert.Equal(new DateTime(2024, 5, 6, 7, 8, 9, 120, DateTimeKind.Utc), parcel.Sent);
        Assert.Equal(new DateTime(2024, 2, 29), parcel.Day);
        Assert.Equal(new Guid("00000000-0000-0000-0000-00000000000c"), parcel.Token);
        Assert.Equal([1, 2, 255], parcel.Label);
        Assert.Equal(["x", ""], parcel.Tags);
        Assert.Equal([1, null, 3], parcel.Sizes);
        Assert.Equal([7, 8], parcel.Codes);
    }

    [Fact]
    public void What_XmlSerializer_writes_is_read()
    {
        var parcel = new PlainParcel
        {
            Id = 12,
            Lang = "en",
            Note = " a < b & \"c\" ",
            To = new PlainAddress { City = "Ulm", Within = new PlainAddress { City = "Bayern" } },
            State = PlainState.Sent,
            Weight = 0.1,
            Sent = new DateTime(2024, 5, 6, 7, 8, 9, 120, DateTimeKind.Utc),
            Day = new DateTime(2024, 2, 29),
            Token = new Guid("00000000-0000-0000-0000-00000000000c"),
            Label = [1, 2, 255],
            Tags = ["x", ""],
            Sizes = [1, null, 3],
            Codes = [7, 8],
        };
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        Plain.Serialize(text, parcel);
        Assert.Equal(
            ["""{"note":" a \u003C b \u0026 \u0022c\u0022 ","id":12,"lang":"en","to":{"city":"Ulm","within":{"city":"Bayern"}},"state":"sent","weight":0.1,"sent":"2024-05-06T07:08:09.12Z","day":"2024-02-29","token":"00000000-0000-0000-0000-00000000000c","label":"AQL/","tags":["x",""],"sizes":[1,null,3],"codes":[7,8]}"""],
            Feature.Run("xml-bodies", $$"""
                using var server = new Server(HttpStatusCode.Created, {{Literal(text.ToString().Replace("encoding=\"utf-16\"", "", StringComparison.Ordinal))}});
                yield return Write(server.Client().Parcels.AddParcelAsync(new Parcel { Id = 1, To = new Address { City = "Ulm" }, State = State.New }).GetAwaiter().GetResult().Created!);
                """));
    }

    [Fact]
    public void Names_attributes_namespaces_and_the_order_are_those_of_the_document()
    {
        XElement parcel = XElement.Parse(Sent($"server.Client().Parcels.AddParcelAsync({Parcel}).GetAwaiter().GetResult();", "/parcels"));
        XNamespace codes = "https://codes.example";
        Assert.Equal(["id", "{http://www.w3.org/XML/1998/namespace}lang"], parcel.Attributes().Select(attribute => attribute.Name.ToString()));
        Assert.Equal(["note", "To", "state", "weight", "sent", "day", "token", "label", "tags", "sizes", "sizes", "sizes", codes + "Codes"], parcel.Elements().Select(element => element.Name));
        Assert.Equal("c", parcel.Element(codes + "Codes")!.GetPrefixOfNamespace(codes));
        Assert.Equal("true", (string?)parcel.Elements("sizes").ElementAt(1).Attribute(XName.Get("nil", "http://www.w3.org/2001/XMLSchema-instance")));
    }

    [Fact]
    public void A_body_that_is_the_one_member_of_its_schema_has_no_element_around_it()
    {
        string order = Sent("""
            yield return server.Client().Parcels.PutOrderAsync(new PutOrderRequest { Order = new() { Quiet = true, Line = [new() { Number = 1, Remark = new() { Text = "a ]]> b" } }, new() { Number = 2 }] } }).GetAwaiter().GetResult();
            """, "<note>said</note>", "/orders", """<note>said</note>""");
        XNamespace orders = "https://orders.example/2";
        Assert.Equal(
            new XElement(
                orders + "Order",
                new XElement(orders + "Quiet", "true"),
                new XElement(orders + "Line", new XElement(orders + "Number", "1"), new XElement(orders + "Remark", "a ]]> b")),
                new XElement(orders + "Line", new XElement(orders + "Number", "2"))).ToString(),
            Plainly(XElement.Parse(order)).ToString());
        Assert.Contains("<![CDATA[", order, StringComparison.Ordinal);
        Assert.Equal("", Sent("server.Client().Parcels.PutOrderAsync(new PutOrderRequest()).GetAwaiter().GetResult();", "/orders"));
    }

    [Fact]
    public void A_list_may_be_a_body() => Assert.Equal(
        ["/stops", """<?xml version="1.0" encoding="utf-8"?><Stops><s:stop xmlns:s="https://stops.example"><name>A</name></s:stop><s:stop xmlns:s="https://stops.example" /></Stops>""", "/stops", "B C", "none", "/stops"],
        Feature.Run("xml-bodies", """
            using var server = new Server(HttpStatusCode.OK, "<Stops><a:stop xmlns:a='https://stops.example'><name>B</name></a:stop>, <stop name='C'/></Stops>");
            IParcelsApi api = server.Client().Parcels;
            api.SetStopsAsync([new() { Name = "A" }, new()]).GetAwaiter().GetResult();
            foreach (string sent in server.Sent)
            {
                yield return sent;
            }

            server.Sent.Clear();
            api.SetStopsAsync(null).GetAwaiter().GetResult();
            yield return server.Sent.Single();
            yield return string.Join(' ', api.ListStopsAsync().GetAwaiter().GetResult()!.Select(stop => stop.Name));
            server.Answer = () => new HttpResponseMessage(HttpStatusCode.NoContent);
            yield return api.ListStopsAsync().GetAwaiter().GetResult() is null ? "none" : "some";
            yield return server.Sent.Last();
            """));

    [Fact]
    public void The_status_tells_which_body_it_is() => Assert.Equal(
        ["""{"number":4,"text":"queue"}""", "", "application/xml, text/xml", "Failure no depot"],
        Feature.Run("xml-bodies", """
            using var server = new Server(HttpStatusCode.Accepted, "<Ticket number='4'><!-- here -->que<![CDATA[ue]]></Ticket>", "Accept");
            IParcelsApi api = server.Client().Parcels;
            var parcel = new Parcel { Id = 1, To = new Address { City = "Ulm" }, State = State.New };
            AddParcelResult result = api.AddParcelAsync(parcel).GetAwaiter().GetResult();
            yield return Write(result.Accepted!);
            yield return result.Created?.Id;
            yield return server.Sent[1].Replace("Accept: ", "").Replace("; ", ", ");
            server.Answer = () => new HttpResponseMessage(HttpStatusCode.NotFound) { Content = new StringContent("<?xml version='1.0'?><Error><Code>no depot</Code><HostId>x</HostId></Error>") };
            string failure = "none";
            try
            {
                api.AddParcelAsync(parcel).GetAwaiter().GetResult();
            }
            catch (ApiException<Failure> exception)
            {
                failure = "Failure " + exception.Error.Code;
            }

            yield return failure;
            """));

    [Fact]
    public void A_reader_takes_what_servers_send() => Assert.Equal(
        ["""{"Total":2,"IsTruncated":true,"Parcel":[{"id":1,"to":{"city":"Ulm","street":"Rain"},"attributes":{"a":"1"},"anything":"x"},{"note":"","id":2,"weight":null,"tags":["t"]}],"Prefixes":["p","q"]}""", "ä", "ä", "ä", "none"],
        Feature.Run("xml-bodies", """"
            using var server = new Server(HttpStatusCode.OK, """
                <?xml version="1.0" encoding="UTF-8"?>
                <?style sheet?><!-- page --><p:Parcels xmlns:p="https://parcels.example/1" xmlns="urn:other" unknown="1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="a b">
                  <Total> 2 </Total><Unknown><Total>9</Total></Unknown>between<IsTruncated>1</IsTruncated>
                  <Parcel><id>1</id><To city="Ulm"><street>Rain</street></To><attributes><a>1</a></attributes><anything><deep>x</deep></anything></Parcel>
                  <Parcel id="2" attributes="no" Codes="1 2"><note/><weight/><To xsi:nil="true"/><tag>t</tag></Parcel>
                  <Prefixes><Prefix>p</Prefix><Prefix>q</Prefix></Prefixes>
                </p:Parcels>
                """.Trim());
            IParcelsApi api = server.Client().Parcels;
            yield return Write(api.ListParcelsAsync().GetAwaiter().GetResult());
            byte[] latin = Encoding.Latin1.GetBytes("<?xml version='1.0' encoding='iso-8859-1'?><Parcels><Prefix>ä</Prefix></Parcels>");
            server.Answer = () => new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(latin) };
            yield return api.ListParcelsAsync().GetAwaiter().GetResult().Prefixes!.Single();
            server.Answer = () => new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("<?xml version='1.0' encoding='utf-8'?><Parcels><Prefix>ä</Prefix></Parcels>", Encoding.Unicode, "application/xml") };
            yield return api.ListParcelsAsync().GetAwaiter().GetResult().Prefixes!.Single();
            byte[] marked = [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes("<Parcels><Prefix>ä</Prefix></Parcels>")];
            server.Answer = () => new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(marked) };
            yield return api.ListParcelsAsync().GetAwaiter().GetResult().Prefixes!.Single();
            server.Answer = () => new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(" \r\n") };
            yield return api.ListParcelsAsync().GetAwaiter().GetResult() is null ? "none" : "some";
            """"));

    [Theory]
    [InlineData("<Parcels><Total>1</Total>", "1 26")]
    [InlineData("<Parcels>\n  <Total>many</Total></Parcels>", "2 4")]
    [InlineData("<Parcels>\n<Parcel id='one'/></Parcels>", "2 9")]
    [InlineData("<html/>", "1 2")]
    [InlineData("<Parcels/><Parcels/>", "1 12")]
    [InlineData("{}", "1 1")]
    [InlineData("<!DOCTYPE Parcels [<!ENTITY x 'y'>]><Parcels><Prefix>&x;</Prefix></Parcels>", " ")]
    [InlineData("<!DOCTYPE Parcels SYSTEM 'https://other.example/x.dtd'><Parcels/>", " ")]
    [InlineData("<Parcels><Prefix>&x;</Prefix></Parcels>", "1 19")]
    public void What_does_not_fit_fails_like_JSON_with_its_place(string body, string place) => Assert.Equal(
        ["ApiException 200 JsonException", place],
        Feature.Run("xml-bodies", $$"""
            using var server = new Server(HttpStatusCode.OK, {{Literal(body)}});
            ApiException? exception = null;
            try
            {
                server.Client().Parcels.ListParcelsAsync().GetAwaiter().GetResult();
            }
            catch (ApiException thrown)
            {
                exception = thrown;
            }

            yield return "ApiException " + exception!.StatusCode + " " + exception.InnerException!.GetType().Name;
            var inner = (JsonException)exception.InnerException!;
            yield return (inner.LineNumber + 1) + " " + (inner.BytePositionInLine + 1);
            """));

    [Fact]
    public void What_nests_without_end_is_refused_both_ways() => Assert.Equal(
        ["JsonException", "JsonException: The value nests deeper than 64 levels, or holds itself.", "fine"],
        Feature.Run("xml-bodies", """
            using var server = new Server(HttpStatusCode.OK, "<Parcels><Parcel>" + string.Concat(Enumerable.Repeat("<To>", 100000)) + string.Concat(Enumerable.Repeat("</To>", 100000)) + "</Parcel></Parcels>");
            IParcelsApi api = server.Client().Parcels;
            Exception? exception = null;
            try
            {
                api.ListParcelsAsync().GetAwaiter().GetResult();
            }
            catch (ApiException thrown)
            {
                exception = thrown.InnerException;
            }

            yield return exception!.GetType().Name;
            var address = new Address { City = "Ulm" };
            address.Within = address;
            try
            {
                api.AddParcelAsync(new Parcel { Id = 1, To = address, State = State.New }).GetAwaiter().GetResult();
            }
            catch (JsonException thrown)
            {
                exception = thrown;
            }

            yield return exception.GetType().Name + ": " + exception.Message;
            server.Answer = () => new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("<Parcels><Other>" + string.Concat(Enumerable.Repeat("<o>", 100000)) + string.Concat(Enumerable.Repeat("</o>", 100000)) + "</Other></Parcels>") };
            yield return api.ListParcelsAsync().GetAwaiter().GetResult() is null ? "none" : "fine";
            """));

    [Theory]
    [InlineData("new Parcel { Id = 1, To = null!, State = State.New }", "JsonException: The member 'to' is required and has no value.")]
    [InlineData("new Parcel { Id = 1, To = new Address { City = \"\\u0001\" }, State = State.New }", "JsonException")]
    [InlineData("new Parcel { Id = 1, To = new Address { City = \"Ulm\" }, State = default }", "JsonException")]
    [InlineData("new Parcel { Id = 1, To = new Address { City = \"Ulm\", AdditionalProperties = new() { [\"a b\"] = \"x\" } }, State = State.New }", "JsonException")]
    [InlineData("new Parcel { Id = 1, To = new Address { City = \"Ulm\" }, State = State.New, Weight = double.NaN }", "JsonException")]
    public void What_XML_cannot_express_is_not_sent(string parcel, string failure) => Assert.StartsWith(
        failure,
        Assert.Single(Feature.Run("xml-bodies", $$"""
            using var server = new Server(HttpStatusCode.OK, "");
            string? failure = null;
            try
            {
                server.Client().Parcels.AddParcelAsync({{parcel}}).GetAwaiter().GetResult();
            }
            catch (JsonException exception)
            {
                failure = "JsonException: " + exception.Message;
            }

            yield return server.Sent.Count > 0 ? "sent" : failure;
            """)),
        StringComparison.Ordinal);

    [Fact]
    public void JSON_comes_first() => Assert.Equal(
        ["/both", "Accept: application/json", "x"],
        Feature.Run("xml-bodies", """
            using var server = new Server(HttpStatusCode.OK, "{\"text\":\"x\"}", "Accept");
            string? text = server.Client().Parcels.GetBothAsync().GetAwaiter().GetResult().Text;
            foreach (string sent in server.Sent)
            {
                yield return sent;
            }

            yield return text;
            """));

    [Fact]
    public void A_strict_client_of_swagger_has_them_too() => Assert.Equal(
        ["Content-Type: application/xml", """<?xml version="1.0" encoding="utf-8"?><Item id="1"><part><name>a</name></part></Item>""", "2 b", "The root element is 'Other', and 'Item' is expected. Line 1, position 2."],
        Feature.Run(
            GeneratorInput.Of(SpecText.Client("strict.yaml", """
                # option: OpenApiReading=strict
                swagger: "2.0"
                info: { title: Features, version: "1" }
                consumes: [application/xml]
                produces: [application/xml]
                paths:
                  /items:
                    post:
                      operationId: addItem
                      parameters: [{ name: item, in: body, required: true, schema: { $ref: '#/definitions/Item' } }]
                      responses:
                        '200': { description: It., schema: { $ref: '#/definitions/Item' } }
                definitions:
                  Item:
                    type: object
                    properties:
                      id: { type: integer, xml: { attribute: true } }
                      parts: { type: array, items: { $ref: '#/definitions/Part' } }
                  Part: { type: object, xml: { name: part }, properties: { name: { type: string } } }
                """).WithOptionsOfComments()),
            """"
            using var server = new Server(HttpStatusCode.OK, "<Item id='2'><part><name>b</name><more/></part></Item>", "Content-Type");
            IItemsApi api = server.Client().Items;
            Item item = api.AddItemAsync(new Item { Id = 1, Parts = [new() { Name = "a" }] }).GetAwaiter().GetResult();
            foreach (string sent in server.Sent.Skip(1))
            {
                yield return sent;
            }

            yield return item.Id + " " + item.Parts!.Single().Name;
            server.Answer = () => new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("<Other id='2'/>") };
            string? message = null;
            try
            {
                api.AddItemAsync(item).GetAwaiter().GetResult();
            }
            catch (ApiException exception)
            {
                message = exception.InnerException!.Message;
            }

            yield return message;
            """"));

    [Fact]
    public void Names_that_differ_in_their_place_or_namespace_alone_are_told_apart() => Assert.Equal(
        ["""{"id":"attribute","identity":"element","a":"1","b":"2"}""", """<?xml version="1.0" encoding="utf-8"?><Item id="attribute"><id>element</id><name>1</name><x:name xmlns:x="https://x.example">2</x:name></Item>"""],
        Feature.Run(
            GeneratorInput.Of("""
                openapi: 3.1.0
                info: { title: Features, version: "1" }
                paths:
                  /items:
                    put:
                      operationId: putItem
                      requestBody: { required: true, content: { application/xml: { schema: { $ref: '#/components/schemas/Item' } } } }
                      responses:
                        '200': { description: It., content: { application/xml: { schema: { $ref: '#/components/schemas/Item' } } } }
                components:
                  schemas:
                    Item:
                      type: object
                      properties:
                        id: { type: string, xml: { attribute: true } }
                        identity: { type: string, xml: { name: id } }
                        a: { type: string, xml: { name: name } }
                        b: { type: string, xml: { name: name, namespace: 'https://x.example', prefix: x } }
                """),
            """
            using var server = new Server(HttpStatusCode.OK, "<Item xmlns='urn:any' id='attribute'><y:name xmlns:y='https://x.example'>2</y:name><id>element</id><name>1</name></Item>");
            IItemsApi api = server.Client().Items;
            Item item = api.PutItemAsync(new Item()).GetAwaiter().GetResult();
            yield return Write(item);
            api.PutItemAsync(item).GetAwaiter().GetResult();
            yield return server.Sent.Last();
            """));

    [Fact]
    public void Types_that_no_body_in_XML_leads_to_know_nothing_of_it()
    {
        GeneratorRun run = GeneratorRunner.Run(Feature.Input("xml-bodies")).WithoutDiagnostics();
        Assert.DoesNotContain("Xml", run.File("Plain.g.cs"), StringComparison.Ordinal);
        Assert.DoesNotContain(GeneratorRunner.Run(Feature.Input("request-bodies")).WithoutDiagnostics().Files.Keys, name => name.Contains("Support.Xml", StringComparison.Ordinal));
    }

    // The text that was sent, after its path.
    private static string Sent(string call, string path) => Sent(call, "<Parcel id='1'/>", path);

    private static string Sent(string call, string answer, string path, params string[] given)
    {
        string[] shown = [.. Feature.Run("xml-bodies", $$"""
            using var server = new Server(HttpStatusCode.OK, {{Literal(answer)}});
            {{call}}
            foreach (string sent in server.Sent)
            {
                yield return sent;
            }
            """)];
        Assert.Equal([.. given, path], shown[..^1]);
        return shown[^1];
    }

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    // Without the difference between a text and a CDATA section.
    private static XElement Plainly(XElement element) => new(element.Name, element.HasElements ? element.Elements().Select(Plainly) : element.Value);
}
