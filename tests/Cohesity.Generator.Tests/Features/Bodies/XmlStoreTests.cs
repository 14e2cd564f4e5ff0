using System;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using Cohesity.Generator.Tests.Infrastructure;
using Xunit;

namespace Cohesity.Generator.Tests.Features.Bodies;

/// <summary>What a store in the manner of S3 sends and wants: the form is that of its documentation, the values are ours.</summary>
public sealed class XmlStoreTests
{
    private const string Grants = """"
        using var server = new Server(HttpStatusCode.OK, """<AccessControlPolicy xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Grants><Grant><Grantee xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="Group"><ID>1</ID></Grantee><Permission>READ</Permission></Grant></Grants></AccessControlPolicy>""");
        IStoreApi api = server.Client().Store;
        Grant grant = api.GetGrantsAsync("box").GetAwaiter().GetResult().Grants!.Single();
        yield return $"{grant.Grantee!.Type} {grant.Grantee.ID} {grant.Permission}";
        api.PutGrantsAsync("box", new() { AccessControlPolicy = new() { Grants = [grant] } }).GetAwaiter().GetResult();
        yield return server.Sent.Last();
        """";

    private static readonly XNamespace Store = "http://s3.amazonaws.com/doc/2006-03-01/";

    [Fact]
    public void A_listing_is_read() => Assert.Equal(
        ["box photos/ 2 1000 True 1ueGcx", "photos/a.jpg 2024-01-02T03:04:05.000Z \"9b2cf5\" 4096 STANDARD ann", "photos/b & c.jpg 2024-01-02T03:04:06.000Z \"b1a\" 0 DEEP ", "photos/2023/ photos/2024/"],
        Feature.Run("xml-store", """"
            using var server = new Server(HttpStatusCode.OK, """
                <?xml version="1.0" encoding="UTF-8"?>
                <ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>box</Name><Prefix>photos/</Prefix><NextContinuationToken>1ueGcx</NextContinuationToken><KeyCount>2</KeyCount><MaxKeys>1000</MaxKeys><Delimiter>/</Delimiter><IsTruncated>true</IsTruncated>
                <Contents><Key>photos/a.jpg</Key><LastModified>2024-01-02T03:04:05.000Z</LastModified><ETag>&quot;9b2cf5&quot;</ETag><Size>4096</Size><Owner><ID>75aa</ID><DisplayName>ann</DisplayName></Owner><StorageClass>STANDARD</StorageClass></Contents>
                <Contents><Key>photos/b &amp; c.jpg</Key><LastModified>2024-01-02T03:04:06.000Z</LastModified><ETag>"b1a"</ETag><Size>0</Size><StorageClass>DEEP</StorageClass></Contents>
                <CommonPrefixes><Prefix>photos/2023/</Prefix></CommonPrefixes><CommonPrefixes><Prefix>photos/2024/</Prefix></CommonPrefixes></ListBucketResult>
                """.Trim());
            ListOutput list = server.Client().Store.ListFilesAsync("box").GetAwaiter().GetResult();
            yield return $"{list.Name} {list.Prefix} {list.KeyCount} {list.MaxKeys} {list.IsTruncated} {list.NextContinuationToken}";
            foreach (File file in list.Contents!)
            {
                yield return $"{file.Key} {file.LastModified:yyyy-MM-dd'T'HH:mm:ss.fffK} {file.ETag} {file.Size} {file.StorageClass} {file.Owner?.DisplayName}".Replace("+00:00", "Z");
            }

            yield return string.Join(' ', list.CommonPrefixes!.Select(prefix => prefix.Prefix));
            """"));

    [Fact]
    public void An_upload_is_completed()
    {
        string[] shown = [.. Feature.Run("xml-store", """"
            using var server = new Server(HttpStatusCode.OK, """<CompleteMultipartUploadResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Location>https://box.store.example/big</Location><Bucket>box</Bucket><Key>big</Key><ETag>"3858-1"</ETag></CompleteMultipartUploadResult>""", "Content-Type");
            CompleteOutput output = server.Client().Store.CompleteUploadAsync("box", "big", new() { CompleteMultipartUpload = new() { Part = [new() { ETag = "\"a54\"", PartNumber = 1 }, new() { ETag = "\"0c7\"", PartNumber = 2 }] } }).GetAwaiter().GetResult();
            yield return $"{output.Location} {output.Bucket} {output.Key} {output.ETag}";
            foreach (string sent in server.Sent)
            {
                yield return sent;
            }
            """")];
        Assert.Equal(["https://box.store.example/big box big \"3858-1\"", "/box/big", "Content-Type: text/xml"], shown[..^1]);
        Assert.True(XNode.DeepEquals(
            new XElement(
                Store + "CompleteMultipartUpload",
                new XAttribute("xmlns", Store.NamespaceName),
                new XElement(Store + "Part", new XElement(Store + "ETag", "\"a54\""), new XElement(Store + "PartNumber", "1")),
                new XElement(Store + "Part", new XElement(Store + "ETag", "\"0c7\""), new XElement(Store + "PartNumber", "2"))),
            XElement.Parse(shown[^1])));
    }

    [Theory]
    [InlineData("<Error><Code>NoSuchBucket</Code><Message>There is no bucket box.</Message><BucketName>box</BucketName><RequestId>4442587FB7D0A2F9</RequestId></Error>", "ApiException`1 NoSuchBucket 4442587FB7D0A2F9")]
    [InlineData("<html><body>Not found</body>", "ApiException")]
    [InlineData("", "ApiException")]
    public void A_failure_is_typed_where_its_body_is_what_the_document_says(string body, string shown) => Assert.Equal(
        [shown, "404"],
        Feature.Run("xml-store", $$"""
            using var server = new Server(HttpStatusCode.NotFound, "{{body}}");
            ApiException? exception = null;
            try
            {
                server.Client().Store.ListFilesAsync("box").GetAwaiter().GetResult();
            }
            catch (ApiException thrown)
            {
                exception = thrown;
            }

            yield return exception!.GetType().Name + (exception is ApiException<Error> { Error: var error } ? $" {error.Code} {error.RequestId}" : "");
            yield return exception.StatusCode;
            """));

    [Fact]
    public void Grants_say_of_what_type_a_grantee_is()
    {
        string[] shown = [.. Feature.Run("xml-store", Grants)];
        Assert.Equal("Group 1 READ", shown[0]);
        XElement grantee = XElement.Parse(shown[1]).Element("Grant")!.Element("Grantee")!;
        Assert.Equal("Group", (string?)grantee.Attribute(XName.Get("type", "http://www.w3.org/2001/XMLSchema-instance")));
        Assert.Equal("1", (string?)grantee.Element("ID"));
    }

    [Fact]
    public void The_overlay_of_the_documentation_puts_elements_around_lists_and_makes_files_bytes()
    {
        string page = File.ReadAllText(Path.Combine(ProjectMetadata.RepositoryRoot, "src", "Cohesity.Generator", "docs", "xml.md"));
        string overlay = page[page.IndexOf("overlay: 1.0.0", StringComparison.Ordinal)..page.LastIndexOf("```", StringComparison.Ordinal)];
        GeneratorInput input = Feature.Input("xml-store").WithFile(new SpecText("fixes.yaml", overlay).With("OpenApiOverlayOf", "TestClient"));
        string[] shown = [.. Feature.Run(input, Grants + """

            using var files = new Server(HttpStatusCode.OK, "bytes");
            using ApiResponseStream file = files.Client().Store.GetFileAsync("box", "a").GetAwaiter().GetResult();
            yield return file.GetType().Name;
            """)];
        Assert.Equal(["Group 1 READ", "ApiResponseStream"], [shown[0], shown[2]]);
        Assert.Equal("Group", (string?)XElement.Parse(shown[1]).Element("Grants")!.Element("Grant")!.Element("Grantee")!.Attribute(XName.Get("type", "http://www.w3.org/2001/XMLSchema-instance")));
    }
}
