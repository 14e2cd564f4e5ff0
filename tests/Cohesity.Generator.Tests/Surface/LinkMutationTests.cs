using System;
using System.Linq;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Inputs;
using Cohesity.Generator.Surface;
using Cohesity.Generator.Surface.Building;
using Cohesity.Generator.Surface.Comparison;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace Cohesity.Generator.Tests.Surface;

/// <summary>Links, pages and names in XML, changed in each way that breaks somebody, and back; and files of before, which know nothing of them.</summary>
public sealed class LinkMutationTests
{
    private const string Info = nameof(ProblemIds.ApiAdded);
    private const string Gone = nameof(ProblemIds.NameGone);
    private const string Renamed = nameof(ProblemIds.Renamed);
    private const string Form = nameof(ProblemIds.WireFormChanged);
    private const string Address = nameof(ProblemIds.AddressChanged);
    private const string Reordered = nameof(ProblemIds.ArgumentsReordered);

    private const string Specimen = """
        openapi: 3.1.0
        info: { title: Orders, version: '1' }
        paths:
          /orders:
            get:
              operationId: ListOrders
              tags: [Orders]
              parameters:
                - { name: cursor, in: query, schema: { type: string } }
                - { name: marker, in: query, schema: { type: string } }
              x-pagination: { cursorParam: cursor, cursorPath: next, resultsPath: orders }
              responses:
                '200': { description: Some., content: { application/json: { schema: { $ref: '#/components/schemas/Page' } } } }
            post:
              operationId: PlaceOrder
              tags: [Orders]
              responses:
                '201':
                  description: Placed.
                  content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } }
                  links:
                    it:
                      operationId: GetOrder
                      parameters: { id: $response.body#/id, depth: 2 }
                    parts: { operationId: ListParts, parameters: { id: $response.body#/id } }
          /orders/{id}:
            parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
            get:
              operationId: GetOrder
              tags: [Orders]
              parameters:
                - { name: depth, in: query, schema: { type: integer, format: int32 } }
                - { name: zone, in: query, schema: { type: string } }
              responses: { '200': { description: It., content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } } } }
          /orders/{id}/parts:
            parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
            get:
              operationId: ListParts
              tags: [Orders]
              responses: { '200': { description: They., content: { application/json: { schema: { type: array, items: { type: string } } } } } }
          /parcels:
            get:
              operationId: GetParcel
              tags: [Parcels]
              responses:
                '200': { description: One., content: { application/xml: { schema: { $ref: '#/components/schemas/Parcel' } } } }
                default: { description: None., content: { application/xml: { schema: { $ref: '#/components/schemas/Failure' } } } }
            put:
              operationId: PutParcel
              tags: [Parcels]
              requestBody: { content: { application/xml: { schema: { $ref: '#/components/schemas/Draft' } } } }
              responses: { '204': { description: Done. } }
        components:
          schemas:
            Page:
              type: object
              properties: { orders: { type: array, items: { $ref: '#/components/schemas/Order' } }, next: { type: string } }
            Order: { type: object, properties: { id: { type: string }, old: { type: string } } }
            Parcel:
              type: object
              xml: { name: parcel }
              properties:
                weight: { type: integer }
                code: { type: string, xml: { attribute: true } }
                stops: { type: array, items: { type: string, xml: { name: stop } }, xml: { wrapped: true } }
            Draft: { type: object, properties: { note: { type: string } } }
            Failure: { type: object, xml: { name: failure }, properties: { text: { type: string } } }
            Plain: { type: object, properties: { part: { type: string, xml: { name: piece } } } }

        """;

    private const string Plain = "      responses: { '200': { description: Plain., content: { application/xml: { schema: { $ref: '#/components/schemas/Plain' } } } } }\n";

    private static readonly (string Name, string From, string To, string Changed, string Undone)[] Rows =
    [
        // Links.
        ("a link", "            parts: { operationId: ListParts, parameters: { id: $response.body#/id } }\n", "", Gone, Info),
        ("the pinned name of a link", "parts: { operationId: ListParts,", "parts: { x-csharp-name: SeeParts, operationId: ListParts,", Renamed, Renamed),
        ("the description of a link", "parts: { operationId: ListParts,", "parts: { description: Other words., operationId: ListParts,", "", ""),
        ("where a link leads", "parts: { operationId: ListParts,", "parts: { operationId: GetOrder,", Address + " " + Info, Address + " " + Reordered),
        ("what a link takes", "parts: { operationId: ListParts, parameters: { id: $response.body#/id } }", "parts: { operationId: ListParts, parameters: { id: $response.body#/old } }", Form, Form),
        ("a constant of a link", "depth: 2 }", "depth: 3 }", Form, Form),
        ("a link that takes a header field", "parts: { operationId: ListParts, parameters: { id: $response.body#/id } }", "parts: { operationId: ListParts, parameters: { id: $response.header.X-Old } }", nameof(ProblemIds.CSharpTypeChanged) + " " + Form, nameof(ProblemIds.CSharpTypeChanged) + " " + Form),
        ("a link that gives less", "parameters: { id: $response.body#/id, depth: 2 }", "parameters: { id: $response.body#/id }", Reordered + " " + Form, Reordered + " " + Form),
        ("a path that a link calls by reference", "parts: { operationId: ListParts,", "parts: { operationRef: '#/paths/~1orders~1%7Bid%7D~1parts/get',", "", ""),
        ("the path that a link calls", "/orders/{id}/parts:", "/orders/{id}/pieces:", Address, Address),
        ("the path that has a link", "  /orders:\n", "  /purchases:\n", Address, Address),
        ("an operation with its links", Between("    post:\n      operationId: PlaceOrder", "  /orders/{id}:\n"), "", nameof(ProblemIds.OperationGone), Info),

        // Pages.
        ("what leads to the next page", "cursorParam: cursor,", "cursorParam: marker,", Form, Form),
        ("pages", "      x-pagination: { cursorParam: cursor, cursorPath: next, resultsPath: orders }\n", "      x-pagination: false\n", nameof(ProblemIds.ResultChanged), Info),
        ("the name of a token", "{ name: marker, in: query, schema: { type: string } }", "{ name: marker, in: query, x-csharp-name: continuationToken, schema: { type: string } }", Renamed, Renamed),

        // Names in XML.
        ("the name of a member in XML", "weight: { type: integer }", "weight: { type: integer, xml: { name: mass } }", Form, Form),
        ("a member becomes an attribute", "weight: { type: integer }", "weight: { type: integer, xml: { attribute: true } }", Form, Form),
        ("the namespace of a member", "weight: { type: integer }", "weight: { type: integer, xml: { namespace: 'https://parcels.example' } }", Form, Form),
        ("a name in XML that is the member's own", "weight: { type: integer }", "weight: { type: integer, xml: { name: weight } }", "", ""),
        ("the items of a list in XML", "xml: { name: stop }", "xml: { name: halt }", Form, Form),
        ("the element around a list", "xml: { wrapped: true }", "xml: { wrapped: false }", Form, Form),
        ("the root of what comes", "xml: { name: parcel }", "xml: { name: package }", Form, Form),
        ("the root of a failure", "xml: { name: failure }", "xml: { name: fault }", Form, Form),
        ("the root of what is sent", "Draft: { type: object,", "Draft: { type: object, xml: { name: draft },", Form, Form),
        ("a prefix, which means nothing", "weight: { type: integer, xml: { namespace: 'https://parcels.example' } }", "weight: { type: integer, xml: { namespace: 'https://parcels.example', prefix: p } }", "", ""),
        ("a name of what is no XML", "xml: { name: piece }", "xml: { name: bit }", "", ""),
        ("a name of what becomes XML", "      responses: { '204': { description: Done. } }\n", Plain, "ApiAdded ResponseGone ResultChanged", "ApiAdded ResponseGone ResultChanged"),
    ];

    public static TheoryData<string> Names => [.. Rows.Select(row => row.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_change_and_its_undoing(string name)
    {
        (_, string from, string to, string changed, string undone) = Rows.Single(row => row.Name == name);
        string before = Specimen.Contains(from, StringComparison.Ordinal) ? Specimen : Edit(Specimen, "weight: { type: integer }", from);
        string after = Edit(before, from, to);

        Assert.Equal(changed, SurfaceOf.Ids(before, after));
        Assert.Equal(undone, SurfaceOf.Ids(after, before));
    }

    [Theory]
    [InlineData("parts: { operationId: ListParts,", "parts: { operationId: GetOrder,", "The link 'parts' of POST /orders calls GET /orders/{id} instead of GET /orders/{id}/parts")]
    [InlineData("{ id: $response.body#/id, depth: 2 }", "{ id: $response.body#/id }", "The link 'it' of POST /orders takes (depth?, zone?) instead of (zone?)")]
    [InlineData("weight: { type: integer }", "weight: { type: integer, xml: { attribute: true } }", "The member 'weight' of Parcel is now '@weight' in XML")]
    [InlineData("code: { type: string, xml: { attribute: true } }", "code: { type: string }", "The member 'code' of Parcel is no longer '@code' in XML")]
    [InlineData("xml: { name: parcel }", "xml: { name: package }", "The result of GET /parcels is 'package' in XML instead of 'parcel'")]
    [InlineData("cursorParam: cursor,", "cursorParam: marker,", "GET /orders has paging 'Cursor:marker' instead of 'Cursor:cursor'")]
    public void It_is_said_in_words(string from, string to, string text) =>
        Assert.Contains(text, SurfaceOf.Changes(Specimen, Edit(Specimen, from, to)).Select(change => change.Text));

    /// <summary>A file that an earlier version wrote is what it was, whatever a later version says besides.</summary>
    [Fact]
    public void A_file_of_the_first_format_misses_nothing()
    {
        ApiSurface surface = SurfaceBuilder.Build(SurfaceOf.Client(Specimen));
        string old = SurfaceFile.Write(surface, format: 1);
        SurfaceReading reading = SurfaceFile.Read(old);

        Assert.StartsWith("# Cohesity.Generator API surface, format 1; written by: ", old, StringComparison.Ordinal);
        Assert.DoesNotContain("\nlink ", old, StringComparison.Ordinal);
        Assert.DoesNotContain(" xml=", old, StringComparison.Ordinal);
        Assert.DoesNotContain(" paging=", old, StringComparison.Ordinal);
        Assert.Equal(1, reading.Format);
        Assert.Empty(SurfaceComparer.Compare(reading.Entries!.Values, surface.As(1), SurfaceOf.Client(Specimen).Contract!.Root));

        var comparison = new SurfaceFileComparison(new FileText(SourceText.From(old)));
        SurfaceBuilder.Visit(SurfaceOf.Client(Specimen), comparison.Next);
        Assert.True(comparison.IsSame());

        // What it does say still counts.
        var other = new SurfaceFileComparison(new FileText(SourceText.From(old.Replace("name=Orders.ListPartsAsync", "name=Orders.PartsAsync", StringComparison.Ordinal))));
        SurfaceBuilder.Visit(SurfaceOf.Client(Specimen), other.Next);
        Assert.False(other.IsSame());
    }

    private static string Between(string from, string to)
    {
        int start = Specimen.IndexOf(from, StringComparison.Ordinal);
        return Specimen[start..Specimen.IndexOf(to, start, StringComparison.Ordinal)];
    }

    private static string Edit(string document, string from, string to)
    {
        Assert.Contains(from, document, StringComparison.Ordinal);
        return document.Replace(from, to, StringComparison.Ordinal);
    }
}
