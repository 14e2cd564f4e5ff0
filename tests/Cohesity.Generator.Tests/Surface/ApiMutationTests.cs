using System;
using System.Linq;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Inputs;
using Xunit;

namespace Cohesity.Generator.Tests.Surface;

/// <summary>Operations, parameters, bodies, responses, members and names, changed in each way that breaks somebody, and back.</summary>
public sealed class ApiMutationTests
{
    private const string Info = nameof(ProblemIds.ApiAdded);
    private const string Renamed = nameof(ProblemIds.Renamed);
    private const string Gone = nameof(ProblemIds.NameGone);
    private const string Life = nameof(ProblemIds.LifecycleChanged);

    private const string Specimen = """
        openapi: 3.1.0
        info: { title: Orders, version: '1' }
        servers: [{ url: 'https://orders.example/v1' }]
        security: [{ key: [] }]
        tags: [{ name: Orders }]
        paths:
          /orders:
            get:
              operationId: ListOrders
              tags: [Orders]
              parameters:
                - { name: kind, in: query, schema: { $ref: '#/components/schemas/Kind' } }
                - { name: limit, in: query, schema: { type: integer, default: 20 } }
                - { name: ids, in: query, schema: { type: array, items: { type: string } } }
              responses:
                '200':
                  description: Some.
                  headers:
                    X-Total: { required: true, schema: { type: integer } }
                  content:
                    application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Order' } } }
                    text/csv: { schema: { type: string } }
                '404': { description: None., content: { application/json: { schema: { $ref: '#/components/schemas/Refusal' } } } }
                '503': { description: Later. }
            post:
              operationId: PlaceOrder
              tags: [Orders]
              requestBody:
                required: true
                content:
                  application/json: { schema: { $ref: '#/components/schemas/Draft' } }
                  application/xml: { schema: { type: string } }
              responses:
                '201': { description: Placed., content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } } }
              callbacks:
                placed:
                  '{$request.query.url}':
                    post:
                      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Event' } } } }
                      responses: { '200': { description: Seen. } }
          /orders/{id}:
            parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
            put:
              operationId: ChangeOrder
              tags: [Orders]
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Both' } } } }
              responses:
                '200': { description: Changed., content: { application/json: { schema: { $ref: '#/components/schemas/Both' } } } }
            delete:
              operationId: CancelOrder
              tags: [Orders]
              responses:
                '204': { description: Done. }
        webhooks:
          shipped:
            post:
              requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Event' } } } }
              responses: { '200': { description: Seen. } }
        components:
          securitySchemes:
            key: { type: apiKey, in: header, name: X-Key }
            other: { type: http, scheme: bearer }
          schemas:
            Kind: { type: string, enum: [small, large] }
            State: { type: string, enum: [open, closed] }
            Draft:
              type: object
              required: [item]
              properties:
                item: { type: string }
                note: { type: string }
                payment: { $ref: '#/components/schemas/Payment' }
            Order:
              type: object
              required: [id]
              properties:
                id: { type: string }
                state: { $ref: '#/components/schemas/State' }
                seen: { type: string }
                animal: { $ref: '#/components/schemas/Animal' }
                gift: { $ref: '#/components/schemas/Gift' }
            Both:
              type: object
              properties:
                name: { type: string }
                stamp: { type: string }
            Refusal: { type: object, properties: { message: { type: string } } }
            Event: { type: object, properties: { what: { type: string } } }
            Payment: { oneOf: [{ $ref: '#/components/schemas/Card' }, { $ref: '#/components/schemas/Cash' }] }
            Card: { type: object, required: [number], properties: { number: { type: string } } }
            Cash: { type: object, required: [coins], properties: { coins: { type: integer } } }
            Cheque: { type: object, required: [bank], properties: { bank: { type: string } } }
            Gift: { oneOf: [{ $ref: '#/components/schemas/Cash' }, { $ref: '#/components/schemas/Cheque' }] }
            Animal:
              type: object
              required: [species]
              discriminator: { propertyName: species, mapping: { cat: '#/components/schemas/Cat' } }
              properties: { species: { type: string } }
            Cat: { allOf: [{ $ref: '#/components/schemas/Animal' }, { type: object, properties: { lives: { type: integer } } }] }
            Spare: { type: object, properties: { part: { type: string } } }

        """;

    /// <summary>What is replaced by what, and what the change and its undoing are called.</summary>
    private static readonly (string Name, string From, string To, string Changed, string Undone)[] Rows =
    [
        // Operations.
        ("an operation goes", "    delete:\n      operationId: CancelOrder\n      tags: [Orders]\n      responses:\n        '204': { description: Done. }\n", "", nameof(ProblemIds.OperationGone), Info),
        ("an operation that was deprecated", "operationId: CancelOrder\n", "operationId: CancelOrder\n      deprecated: true\n", Life, Life),
        ("the end of an operation", "operationId: CancelOrder\n", "operationId: CancelOrder\n      x-sunset: '2031-01-01'\n", Life, Life),
        ("the stability of an operation", "operationId: CancelOrder\n", "operationId: CancelOrder\n      x-stability-level: beta\n", Life, Life),
        ("an operationId", "operationId: CancelOrder", "operationId: DropOrder", Renamed, Renamed),
        ("a tag", "tags: [Orders]\n      responses:\n        '204'", "tags: [Baskets]\n      responses:\n        '204'", Renamed, Renamed),
        ("a summary", "operationId: CancelOrder\n", "operationId: CancelOrder\n      summary: Other words.\n", "", ""),
        ("a path", "/orders/{id}:", "/baskets/{id}:", nameof(ProblemIds.AddressChanged), nameof(ProblemIds.AddressChanged)),
        ("a method", "    put:\n", "    patch:\n", nameof(ProblemIds.AddressChanged), nameof(ProblemIds.AddressChanged)),
        ("the name of an expression", "/orders/{id}:\n    parameters: [{ name: id,", "/orders/{orderId}:\n    parameters: [{ name: orderId,", Renamed, Renamed),
        ("the server", "https://orders.example/v1", "https://orders.example/v2", nameof(ProblemIds.AddressChanged), nameof(ProblemIds.AddressChanged)),
        ("a server of its own", "operationId: CancelOrder\n", "operationId: CancelOrder\n      servers: [{ url: 'https://other.example' }]\n", nameof(ProblemIds.AddressChanged), nameof(ProblemIds.AddressChanged)),
        ("security of an operation", "operationId: CancelOrder\n", "operationId: CancelOrder\n      security: [{ other: [] }]\n", nameof(ProblemIds.SecurityChanged), Gone + " " + nameof(ProblemIds.SecurityChanged)),
        ("the place of a key", "name: X-Key", "name: X-Api-Key", nameof(ProblemIds.SecurityChanged), nameof(ProblemIds.SecurityChanged)),

        // Parameters.
        ("a parameter that must be sent", "/orders:\n    get:\n", "/orders:\n    parameters: [{ name: zone, in: header, required: true, schema: { type: string } }]\n    get:\n", nameof(ProblemIds.ParameterRequired), nameof(ProblemIds.ParameterGone)),
        ("a further parameter", "        - { name: ids,", "        - { name: sort, in: query, schema: { type: string } }\n        - { name: ids,", Info + " " + nameof(ProblemIds.ArgumentsReordered), nameof(ProblemIds.ParameterGone)),
        ("a last parameter", "items: { type: string } } }\n      responses", "items: { type: string } } }\n        - { name: sort, in: query, schema: { type: string } }\n      responses", Info, nameof(ProblemIds.ParameterGone)),
        ("a parameter becomes required", "{ name: limit, in: query,", "{ name: limit, in: query, required: true,", nameof(ProblemIds.ArgumentsReordered) + " " + nameof(ProblemIds.ParameterRequired), Info + " " + nameof(ProblemIds.ArgumentsReordered)),
        ("a parameter moves to the headers", "{ name: ids, in: query,", "{ name: ids, in: header,", Info + " " + nameof(ProblemIds.ParameterGone), Info + " " + nameof(ProblemIds.ParameterGone)),
        ("the default of a parameter", "default: 20", "default: 50", nameof(ProblemIds.ParameterDefaultChanged), nameof(ProblemIds.ParameterDefaultChanged)),
        ("the default of a parameter goes", ", default: 20", "", nameof(ProblemIds.ParameterDefaultChanged), nameof(ProblemIds.ParameterDefaultChanged)),
        ("the style of a parameter", "{ name: ids, in: query,", "{ name: ids, in: query, style: pipeDelimited, explode: false,", nameof(ProblemIds.WireFormChanged), nameof(ProblemIds.WireFormChanged)),
        ("explode of a parameter", "{ name: ids, in: query,", "{ name: ids, in: query, explode: false,", nameof(ProblemIds.WireFormChanged), nameof(ProblemIds.WireFormChanged)),
        ("a parameter that was deprecated", "{ name: limit, in: query,", "{ name: limit, in: query, deprecated: true,", Life, Life),
        ("the pinned name of a parameter", "{ name: limit, in: query,", "{ name: limit, in: query, x-csharp-name: most,", Renamed, Renamed),

        // Bodies of requests.
        ("a body becomes optional", "requestBody:\n        required: true\n        content:\n          application/json: { schema: { $ref: '#/components/schemas/Draft'", "requestBody:\n        content:\n          application/json: { schema: { $ref: '#/components/schemas/Draft'", Info, nameof(ProblemIds.RequestBodyChanged)),
        ("a media type of a body goes", "          application/xml: { schema: { type: string } }\n", "", nameof(ProblemIds.RequestBodyChanged), Info),
        ("the media type that a method prefers, of a body", "          application/json: { schema: { $ref: '#/components/schemas/Draft' } }\n", "", "RequestBodyChanged RequestTypeNarrowed", Info + " " + nameof(ProblemIds.CSharpTypeChanged)),
        ("a body that must be sent", "operationId: CancelOrder\n", "operationId: CancelOrder\n      requestBody: { required: true, content: { application/json: { schema: { type: string } } } }\n", nameof(ProblemIds.RequestBodyChanged), nameof(ProblemIds.RequestBodyChanged)),
        ("a body that may be sent", "operationId: CancelOrder\n", "operationId: CancelOrder\n      requestBody: { content: { application/json: { schema: { type: string } } } }\n", Info, nameof(ProblemIds.RequestBodyChanged)),

        // Members.
        ("a member that must be sent", "item: { type: string }\n", "item: { type: string }\n        size: { type: string }\n", Info, nameof(ProblemIds.RequestMemberGone)),
        ("a required member that must be sent", "required: [item]\n      properties:\n", "required: [item, size]\n      properties:\n        size: { type: string }\n", nameof(ProblemIds.RequestMemberRequired), nameof(ProblemIds.RequestMemberGone)),
        ("a member becomes required", "required: [item]", "required: [item, note]", nameof(ProblemIds.RequestMemberRequired), Info),
        ("a member of a request refuses null", "note: { type: string }", "note: { type: [string, 'null'] }", Info, nameof(ProblemIds.RequestNullRefused)),
        ("a member of a response may be null", "seen: { type: string }", "seen: { type: [string, 'null'] }", nameof(ProblemIds.ResponseMayLack), Info),
        ("a member of a response may be missing", "required: [id]\n", "required: []\n", nameof(ProblemIds.ResponseMayLack), Info),
        ("a member of a response goes", "        seen: { type: string }\n", "", nameof(ProblemIds.ResponseMemberGone), Info),
        ("a required member of a response goes", "      required: [id]\n      properties:\n        id: { type: string }\n", "      properties:\n", nameof(ProblemIds.ResponseMemberGone), Info),
        ("a member of both goes", "        stamp: { type: string }\n", "", nameof(ProblemIds.ResponseMemberGone), Info),
        ("a member is sent no more", "stamp: { type: string }", "stamp: { type: string, readOnly: true }", nameof(ProblemIds.RequestMemberGone), Info),
        ("a member comes no more", "stamp: { type: string }", "stamp: { type: string, writeOnly: true }", nameof(ProblemIds.ResponseMemberGone), nameof(ProblemIds.ResponseStructureWidened)),
        ("a constraint both ways", "stamp: { type: string }", "stamp: { type: string, maxLength: 9 }", nameof(ProblemIds.RequestConstraintTightened), nameof(ProblemIds.ResponseConstraintLoosened)),
        ("a constant of a request", "note: { type: string }", "note: { type: string, const: a }", nameof(ProblemIds.RequestValuesNarrowed), Info),
        ("a constant of a response", "seen: { type: string }", "seen: { type: string, const: a }", Info, nameof(ProblemIds.ResponseValuesAdded)),
        ("another constant of a response", "seen: { type: string }", "seen: { type: string, enum: [a] }", Info, nameof(ProblemIds.ResponseValuesAdded)),
        ("the default of a member", "note: { type: string }", "note: { type: string, default: none }", Info, Info),
        ("a pinned name of a member", "seen: { type: string }", "seen: { type: string, x-csharp-name: Noticed }", Renamed, Renamed),
        ("a member that was deprecated", "seen: { type: string }", "seen: { type: string, deprecated: true, x-sunset: '2031-01-01' }", Life, Life),
        ("dependent members", "required: [item]\n", "required: [item]\n      dependentRequired: { note: [item] }\n", nameof(ProblemIds.RequestStructureNarrowed), Info),
        ("dependent schemas", "required: [item]\n", "required: [item]\n      dependentSchemas: { note: { required: [item] } }\n", nameof(ProblemIds.RequestStructureNarrowed), Info),
        ("closed requests", "required: [item]\n", "required: [item]\n      additionalProperties: false\n", nameof(ProblemIds.RequestStructureNarrowed), Info),
        ("closed by unevaluatedProperties", "required: [item]\n", "required: [item]\n      unevaluatedProperties: false\n", nameof(ProblemIds.RequestStructureNarrowed), Info),
        ("closed responses", "required: [id]\n", "required: [id]\n      additionalProperties: false\n", Info, nameof(ProblemIds.ResponseStructureWidened)),
        ("what allOf adds", "        payment: { $ref: '#/components/schemas/Payment' }\n", "        payment: { $ref: '#/components/schemas/Payment' }\n      allOf: [{ required: [note] }]\n", nameof(ProblemIds.RequestMemberRequired), Info),

        // Values and alternatives.
        ("a value that may be sent", "enum: [small, large]", "enum: [small, large, huge]", Info, nameof(ProblemIds.RequestValuesNarrowed)),
        ("a value that may come", "enum: [open, closed]", "enum: [open, closed, lost]", nameof(ProblemIds.ResponseValuesAdded), Gone),
        ("the name of a value", "enum: [open, closed]", "enum: [open, closed], x-enum-varnames: [Opened, Closed]", Renamed, Renamed),
        ("an alternative that may be sent", "Payment: { oneOf: [{ $ref: '#/components/schemas/Card' }, ", "Payment: { oneOf: [{ $ref: '#/components/schemas/Cheque' }, { $ref: '#/components/schemas/Card' }, ", Info, nameof(ProblemIds.RequestStructureNarrowed)),
        ("an alternative that may come", "Gift: { oneOf: [", "Gift: { oneOf: [{ $ref: '#/components/schemas/Card' }, ", nameof(ProblemIds.ResponseValuesAdded), Gone),
        ("a mapping", "cat: '#/components/schemas/Cat'", "tiger: '#/components/schemas/Cat'", nameof(ProblemIds.DiscriminatorChanged), nameof(ProblemIds.DiscriminatorChanged)),
        ("a subtype", "    Spare:", "    Dog: { allOf: [{ $ref: '#/components/schemas/Animal' }, { type: object, properties: { tail: { type: boolean } } }] }\n    Spare:", Info + " " + nameof(ProblemIds.ResponseValuesAdded), Gone),

        // Responses.
        ("a success", "'200':\n          description: Some.", "'206':\n          description: Some.", Info + " " + nameof(ProblemIds.ResponseGone), Info + " " + nameof(ProblemIds.ResponseGone)),
        ("a second success", "        '204': { description: Done. }\n", "        '204': { description: Done. }\n        '200': { description: Done., content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } } }\n", Info + " " + nameof(ProblemIds.ResultChanged), nameof(ProblemIds.ResponseGone) + " " + nameof(ProblemIds.ResultChanged)),
        ("a failure whose body has a type", "        '404': { description: None., content: { application/json: { schema: { $ref: '#/components/schemas/Refusal' } } } }\n", "", nameof(ProblemIds.ResponseGone), Info),
        ("a failure without a body", "        '503': { description: Later. }\n", "", Info, Info),
        ("a media type of a response", "application/json: { schema: { type: array,", "application/vnd.orders+json: { schema: { type: array,", nameof(ProblemIds.ResponseMediaTypeGone), nameof(ProblemIds.ResponseMediaTypeGone)),
        ("the media type that a method prefers, of a response", "            application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Order' } } }\n", "", "OperationGone ResponseMediaTypeGone ResponseTypeWidened", Info + " " + nameof(ProblemIds.ResultChanged)),
        ("a result that is a stream", "application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Order' } } }", "application/json-seq: { itemSchema: { $ref: '#/components/schemas/Order' } }", nameof(ProblemIds.ResponseMediaTypeGone) + " " + nameof(ProblemIds.ResponseTypeWidened), nameof(ProblemIds.ResponseMediaTypeGone) + " " + nameof(ProblemIds.ResponseTypeWidened)),
        ("pages", "        - { name: limit, in: query,", "        - { name: page, in: query, schema: { type: integer, default: 1 } }\n        - { name: limit, in: query,", Info + " " + nameof(ProblemIds.ArgumentsReordered), nameof(ProblemIds.ParameterGone) + " " + nameof(ProblemIds.ResultChanged)),
        ("a header goes", "          headers:\n            X-Total: { required: true, schema: { type: integer } }\n", "", Gone + " " + nameof(ProblemIds.ResponseHeaderChanged), Info),
        ("a header may be missing", "X-Total: { required: true,", "X-Total: {", nameof(ProblemIds.ResponseHeaderChanged), Info),
        ("a header may be null", "X-Total: { required: true, schema: { type: integer } }", "X-Total: { required: true, schema: { type: [integer, 'null'] } }", nameof(ProblemIds.ResponseHeaderChanged), Info),
        ("a header of another type", "X-Total: { required: true, schema: { type: integer } }", "X-Total: { required: true, schema: { type: boolean } }", nameof(ProblemIds.ResponseHeaderChanged) + " " + nameof(ProblemIds.ResponseTypeWidened), nameof(ProblemIds.ResponseHeaderChanged) + " " + nameof(ProblemIds.ResponseTypeWidened)),

        // Types, webhooks, callbacks.
        ("a schema that nothing uses", "    Spare: { type: object, properties: { part: { type: string } } }\n", "", Gone, Info),
        ("the name of a schema", "schemas/Refusal' } } } }\n        '503'", "schemas/Rejection' } } } }\n        '503'", Renamed, Renamed),
        ("a webhook", "  shipped:\n", "  sent:\n", Info + " " + nameof(ProblemIds.PayloadGone), Info + " " + nameof(ProblemIds.PayloadGone)),
        ("a callback", "        placed:\n", "        ordered:\n", Info + " " + nameof(ProblemIds.PayloadGone), Info + " " + nameof(ProblemIds.PayloadGone)),
        ("what a webhook brings may be null", "what: { type: string }", "what: { type: [string, 'null'] }", nameof(ProblemIds.ResponseMayLack), Info),
        ("a class becomes an enum", "Spare: { type: object, properties: { part: { type: string } } }", "Spare: { type: string, enum: [part] }", nameof(ProblemIds.CSharpTypeChanged), nameof(ProblemIds.CSharpTypeChanged)),
    ];

    public static TheoryData<string> Names => [.. Rows.Select(row => row.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_change_and_its_undoing(string name)
    {
        (_, string from, string to, string changed, string undone) = Rows.Single(row => row.Name == name);
        string edited = Edit(Specimen, from, to);

        Assert.Equal(Ordered(changed), SurfaceOf.Ids(Specimen, edited));
        Assert.Equal(Ordered(undone), SurfaceOf.Ids(edited, Specimen));
    }

    /// <summary>Where optional parameters are the members of one class, a further one breaks nobody, and the first one that makes such a class breaks whoever gave one.</summary>
    [Fact]
    public void Options_are_members()
    {
        string three = Edit(Specimen, "        - { name: ids,", "        - { name: a, in: query, schema: { type: string } }\n        - { name: ids,");
        string four = Edit(three, "        - { name: ids,", "        - { name: b, in: query, schema: { type: string } }\n        - { name: ids,");
        string five = Edit(four, "        - { name: ids,", "        - { name: c, in: query, schema: { type: string } }\n        - { name: ids,");

        Assert.Equal(Info, SurfaceOf.Ids(four, five, OptionalParametersMode.Auto));
        Assert.Equal(nameof(ProblemIds.ParameterGone), SurfaceOf.Ids(five, four, OptionalParametersMode.Auto));
        Assert.Contains(Renamed, SurfaceOf.Ids(Specimen, five, OptionalParametersMode.Auto), StringComparison.Ordinal);
    }

    /// <summary>A client sends no member that is readOnly, and gets none that is writeOnly: what such a member is made of travels the other way alone.</summary>
    [Theory]
    [InlineData("note: { type: string }", "note: { readOnly: true, type: string, enum: [a, b] }", "note: { readOnly: true, type: string, enum: [a, b, c] }", Info, Gone)]
    [InlineData("seen: { type: string }", "seen: { writeOnly: true, type: string, enum: [a, b] }", "seen: { writeOnly: true, type: string, enum: [a, b, c] }", Info, Gone)]
    [InlineData("seen: { type: string }", "seen: { readOnly: true, type: string, enum: [a, b] }", "seen: { readOnly: true, type: string, enum: [a, b, c] }", nameof(ProblemIds.ResponseValuesAdded), Gone)]
    [InlineData("note: { type: string }", "note: { writeOnly: true, type: string, enum: [a, b] }", "note: { writeOnly: true, type: string, enum: [a, b, c] }", Info, nameof(ProblemIds.RequestValuesNarrowed))]
    public void What_goes_one_way_is_judged_one_way(string from, string before, string after, string changed, string undone)
    {
        Assert.Equal(changed, SurfaceOf.Ids(Edit(Specimen, from, before), Edit(Specimen, from, after)));
        Assert.Equal(undone, SurfaceOf.Ids(Edit(Specimen, from, after), Edit(Specimen, from, before)));
    }

    [Fact]
    public void The_order_of_a_document_means_nothing()
    {
        string sorted = Edit(Edit(Specimen, "enum: [small, large]", "enum: [large, small]"), "        name: { type: string }\n        stamp: { type: string }\n", "        stamp: { type: string }\n        name: { type: string }\n");

        Assert.Equal(SurfaceOf.Text(Specimen), SurfaceOf.Text(sorted));
    }

    [Fact]
    public void Three_spellings_of_null_are_one()
    {
        string before = Edit(Specimen, "seen: { type: string }", "seen: { type: [string, 'null'] }");
        string after = Edit(Specimen, "seen: { type: string }", "seen: { anyOf: [{ type: string }, { type: 'null' }] }");

        Assert.Equal("", SurfaceOf.Ids(before, after));
        Assert.Equal("", SurfaceOf.Ids(Swagger("x-nullable: true"), Swagger("x-nullable: true, description: Other words.")));
    }

    [Theory]
    [InlineData("deprecated: true")]
    [InlineData("x-sunset: '2031-01-01'")]
    [InlineData("deprecated: true\n      x-sunset: '2031-01-01'")]
    public void What_was_announced_goes_without_a_warning(string announcement)
    {
        string before = Edit(Specimen, "operationId: CancelOrder\n", $"operationId: CancelOrder\n      {announcement}\n");
        string after = Edit(Specimen, Rows[0].From, "");

        Assert.Equal(nameof(ProblemIds.AnnouncedGone), SurfaceOf.Ids(before, after));
        Assert.Contains(SurfaceOf.Changes(before, after), change => change.Text.Contains(announcement.Contains("2031", StringComparison.Ordinal) ? "'2031-01-01'" : "after it was deprecated", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{ name: limit, in: query,", "{ name: limit, in: query, deprecated: true,", "        - { name: limit, in: query, deprecated: true, schema: { type: integer, default: 20 } }\n")]
    [InlineData("seen: { type: string }", "seen: { type: string, deprecated: true }", "        seen: { type: string, deprecated: true }\n")]
    public void So_do_parameters_and_members(string from, string to, string line)
    {
        string before = Edit(Specimen, from, to);

        Assert.Equal(nameof(ProblemIds.AnnouncedGone), SurfaceOf.Ids(before, Edit(before, line, "")));
    }

    [Theory]
    [InlineData("draft", nameof(ProblemIds.UnstableChanged))]
    [InlineData("alpha", nameof(ProblemIds.UnstableChanged))]
    [InlineData("beta", nameof(ProblemIds.ParameterRequired))]
    public void A_draft_promises_nothing(string level, string id)
    {
        string before = Edit(Specimen, "operationId: CancelOrder\n", $"operationId: CancelOrder\n      x-stability-level: {level}\n");
        string after = Edit(before, $"x-stability-level: {level}\n", $"x-stability-level: {level}\n      parameters: [{{ name: zone, in: header, required: true, schema: {{ type: string }} }}]\n");

        Assert.Equal(id, SurfaceOf.Ids(before, after));
    }

    [Theory]
    [InlineData("1", "1", true)]
    [InlineData("2.1", "2.0", true)]
    [InlineData("2.0", "2.1", false)]
    [InlineData("May", "June", false)]
    public void A_version_that_stands_still_is_told(string before, string after, bool isTold)
    {
        string changed = Edit(Specimen, "required: [item]", "required: [item, note]");

        Assert.Equal(isTold, SurfaceOf.Changes(Edit(Specimen, "version: '1'", $"version: '{before}'"), Edit(changed, "version: '1'", $"version: '{after}'")).Any(change => change.Id == ProblemIds.VersionKept));
    }

    [Fact]
    public void Additions_say_nothing_of_the_version() => Assert.DoesNotContain(
        SurfaceOf.Changes(Edit(Specimen, Rows[0].From, ""), Specimen), change => change.Id == ProblemIds.VersionKept);

    [Fact]
    public void A_type_is_followed_through_its_uses()
    {
        // Renamed and changed at once: what uses it tells that it is the same.
        string after = Edit(Specimen.Replace("schemas/Order'", "schemas/Purchase'", StringComparison.Ordinal), "    Order:\n", "    Purchase:\n");

        Assert.Equal(Renamed, SurfaceOf.Ids(Specimen, after));
        Assert.Equal(nameof(ProblemIds.Renamed) + " " + nameof(ProblemIds.ResponseMayLack), SurfaceOf.Ids(Specimen, Edit(after, "seen: { type: string }", "seen: { type: [string, 'null'] }")));
    }

    [Fact]
    public void An_inline_type_that_became_a_component_is_the_same_on_the_wire()
    {
        string before = Edit(Edit(Specimen, "state: { $ref: '#/components/schemas/State' }", "state: { type: string, enum: [open, closed] }"), "seen: { type: string }", "seen: { type: string, enum: [open, closed] }");
        string after = Edit(before, "{ type: string, enum: [open, closed] }\n        ", "{ $ref: '#/components/schemas/State' }\n        ");

        Assert.Equal(Renamed, SurfaceOf.Ids(before, after));
    }

    private static string Swagger(string note) => $$"""
        swagger: '2.0'
        info: { title: Orders, version: '1' }
        paths:
          /orders:
            get:
              operationId: ListOrders
              produces: [application/json]
              responses:
                '200': { description: Some., schema: { $ref: '#/definitions/Order' } }
        definitions:
          Order: { type: object, properties: { seen: { type: string, {{note}} } } }

        """;

    private static string Ordered(string names) => string.Join(" ", names.Split(' ').Order(StringComparer.Ordinal));

    private static string Edit(string text, string from, string to)
    {
        Assert.Contains(from, text, StringComparison.Ordinal);
        string edited = text.Replace(from, to, StringComparison.Ordinal);
        return from.Contains("Refusal", StringComparison.Ordinal) && to.Contains("Rejection", StringComparison.Ordinal) ? edited.Replace("Refusal: {", "Rejection: {", StringComparison.Ordinal) : edited;
    }
}
