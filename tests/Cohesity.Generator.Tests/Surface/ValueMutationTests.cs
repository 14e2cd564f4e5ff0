using System;
using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Inputs;
using Cohesity.Generator.Model;
using Xunit;

namespace Cohesity.Generator.Tests.Surface;

/// <summary>One value in each place where a document can have one, changed in each way that a schema can change, and back: the way back is the nearest change that does not break, or that breaks the other side.</summary>
public sealed class ValueMutationTests
{
    private const string Text = "{ type: string }";
    private const string Tight = nameof(ProblemIds.RequestConstraintTightened);
    private const string Loose = nameof(ProblemIds.ResponseConstraintLoosened);
    private const string Narrow = nameof(ProblemIds.RequestStructureNarrowed);
    private const string Wide = nameof(ProblemIds.ResponseStructureWidened);
    private const string SentType = nameof(ProblemIds.RequestTypeNarrowed);
    private const string ReceivedType = nameof(ProblemIds.ResponseTypeWidened);
    private const string SentValues = nameof(ProblemIds.RequestValuesNarrowed);
    private const string ReceivedValues = nameof(ProblemIds.ResponseValuesAdded);
    private const string CSharp = nameof(ProblemIds.CSharpTypeChanged);
    private const string Gone = nameof(ProblemIds.NameGone);
    private const string Renamed = nameof(ProblemIds.Renamed);
    private const string Option = "parameter among options";
    private const string Alternative = "alternative of a request";
    private const string Info = nameof(ProblemIds.ApiAdded);

    /// <summary>A schema before and after; what callers who send it are told of the change, and of the change back; what callers who get it are told.</summary>
    private static readonly (string Name, string Before, string After, string Sent, string SentBack, string Received, string ReceivedBack)[] Rows =
    [
        Bound("maxLength set", Text, "{ type: string, maxLength: 9 }"),
        Bound("maxLength decreased", "{ type: string, maxLength: 20 }", "{ type: string, maxLength: 9 }"),
        Bound("minLength set", Text, "{ type: string, minLength: 2 }"),
        Bound("minLength increased", "{ type: string, minLength: 2 }", "{ type: string, minLength: 3 }"),
        Bound("maximum set", "{ type: integer }", "{ type: integer, maximum: 9 }"),
        Bound("maximum decreased", "{ type: number, maximum: 10 }", "{ type: number, maximum: 9.5 }"),
        Bound("maximum becomes exclusive", "{ type: number, maximum: 9 }", "{ type: number, exclusiveMaximum: 9 }"),
        Bound("exclusiveMaximum decreased", "{ type: number, exclusiveMaximum: 9 }", "{ type: number, exclusiveMaximum: 8 }"),
        Bound("minimum set", "{ type: integer }", "{ type: integer, minimum: 1 }"),
        Bound("minimum increased", "{ type: number, minimum: 1 }", "{ type: number, minimum: 2 }"),
        Bound("minimum becomes exclusive", "{ type: number, minimum: 1 }", "{ type: number, exclusiveMinimum: 1 }"),
        Bound("exclusiveMinimum increased", "{ type: number, exclusiveMinimum: 1 }", "{ type: number, exclusiveMinimum: 2 }"),
        Bound("multipleOf set", "{ type: integer }", "{ type: integer, multipleOf: 5 }"),
        Bound("maxItems set", "{ type: array, items: { type: string } }", "{ type: array, maxItems: 5, items: { type: string } }"),
        Bound("minItems increased", "{ type: array, minItems: 1, items: { type: string } }", "{ type: array, minItems: 2, items: { type: string } }"),
        Bound("uniqueItems set", "{ type: array, items: { type: string } }", "{ type: array, uniqueItems: true, items: { type: string } }"),
        Bound("maxLength of items decreased", "{ type: array, items: { type: string, maxLength: 9 } }", "{ type: array, items: { type: string, maxLength: 8 } }"),
        Bound("minContains increased", "{ type: array, items: { type: string }, contains: { const: a }, minContains: 1 }", "{ type: array, items: { type: string }, contains: { const: a }, minContains: 2 }"),
        Bound("maxContains decreased", "{ type: array, items: { type: string }, contains: { const: a }, maxContains: 4 }", "{ type: array, items: { type: string }, contains: { const: a }, maxContains: 3 }"),
        Bound("maxProperties set", "{ type: object, additionalProperties: { type: string } }", "{ type: object, maxProperties: 3, additionalProperties: { type: string } }"),
        ("pattern set", Text, "{ type: string, pattern: '^a' }", Tight, Info, Info, Info),
        ("pattern changed", "{ type: string, pattern: '^b' }", "{ type: string, pattern: '^a' }", Tight, Tight, Info, Info),
        Bound("maxLength of a format set", "{ type: string, format: uri }", "{ type: string, format: uri, maxLength: 9 }"),
        Bound("minLength of a format increased", "{ type: string, format: byte, minLength: 2 }", "{ type: string, format: byte, minLength: 3 }"),
        Bound("maxLength of a format that is text", "{ type: string, format: email, maxLength: 20 }", "{ type: string, format: email, maxLength: 9 }"),
        ("pattern of a format changed", "{ type: string, format: date-time, pattern: '^1' }", "{ type: string, format: date-time, pattern: '^2' }", Tight, Tight, Info, Info),
        Bound("maxLength of one of several types", "{ type: [string, integer], maxLength: 9 }", "{ type: [string, integer], maxLength: 8 }"),
        Bound("maximum of one of several types", "{ type: [string, integer], maximum: 9 }", "{ type: [string, integer], exclusiveMaximum: 9 }"),
        ("maximum of what is no number", "{ type: string, format: uri }", "{ type: string, format: uri, maximum: 9 }", "", "", "", ""),
        ("description changed", Text, "{ type: string, description: Other words. }", "", "", "", ""),
        ("example changed", Text, "{ type: string, examples: [a] }", "", "", "", ""),
        Structure("contains added", "{ type: array, items: { type: string } }", "{ type: array, items: { type: string }, contains: { const: a } }"),
        Structure("if, then and else added", Text, "{ type: string, if: { const: a }, then: { maxLength: 1 }, else: { maxLength: 2 } }"),
        Structure("propertyNames added", "{ type: object, additionalProperties: { type: string } }", "{ type: object, additionalProperties: { type: string }, propertyNames: { maxLength: 3 } }"),
        Structure("patternProperties added", "{ type: object, additionalProperties: { type: string } }", "{ type: object, additionalProperties: { type: string }, patternProperties: { '^x': { type: string } } }"),
        Structure("not added", Text, "{ type: string, not: { const: a } }"),
        ("unevaluatedItems added", "{ type: array, prefixItems: [{ type: string }], items: true }", "{ type: array, prefixItems: [{ type: string }], unevaluatedItems: { type: string } }", SentType, CSharp, CSharp, ReceivedType),
        Structure("contentSchema added", "{ type: string, contentMediaType: application/json }", "{ type: string, contentMediaType: application/json, contentSchema: { type: object } }"),
        ("contains changed", "{ type: array, items: { type: string }, contains: { const: b } }", "{ type: array, items: { type: string }, contains: { const: a } }", Narrow, Narrow, Wide, Wide),
        ("contentMediaType changed", "{ type: string, contentMediaType: text/html }", "{ type: string, contentMediaType: text/css }", SentType, SentType, ReceivedType, ReceivedType),
        ("contentEncoding set", "{ type: string, contentMediaType: image/png }", "{ type: string, contentMediaType: image/png, contentEncoding: quoted-printable }", SentType, SentType, ReceivedType, ReceivedType),
        ("type changed", Text, "{ type: boolean }", SentType, SentType, ReceivedType, ReceivedType),
        ("integer for number", "{ type: number, format: double }", "{ type: integer, format: int64 }", SentType, CSharp, CSharp, ReceivedType),
        ("format of an integer", "{ type: integer, format: int64 }", "{ type: integer, format: int32 }", CSharp, CSharp, CSharp, CSharp),
        ("format of a string", Text, "{ type: string, format: uuid }", SentType, CSharp, CSharp, ReceivedType),
        ("another format", "{ type: string, format: uuid }", "{ type: string, format: date }", SentType, SentType, ReceivedType, ReceivedType),
        ("a string in place of anything", "{ description: Anything. }", "{ type: string, description: Anything. }", SentType, CSharp, CSharp, ReceivedType),
        ("a list of types", "{ type: [string, integer] }", "{ type: [string, integer, boolean] }", Info + " " + Renamed, Renamed + " " + Narrow, Renamed + " " + ReceivedValues, Gone + " " + Renamed),
        ("items changed", "{ type: array, items: { type: string } }", "{ type: array, items: { type: integer } }", SentType, SentType, ReceivedType, ReceivedType),
        ("a list in place of one", Text, "{ type: array, items: { type: string } }", SentType, SentType, ReceivedType, ReceivedType),
        ("null among items", "{ type: array, items: { type: string } }", "{ type: array, items: { type: [string, 'null'] } }", CSharp, SentType, ReceivedType, CSharp),
        ("values of a map changed", "{ type: object, additionalProperties: { type: string } }", "{ type: object, additionalProperties: { type: integer } }", SentType, SentType, ReceivedType, ReceivedType),
        ("a choice in place of one", "{ $ref: '#/components/schemas/Cat' }", "{ oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] }", Info + " " + SentType, Gone + " " + SentType, Info + " " + ReceivedType, Gone + " " + ReceivedType),
        ("an enum in place of any text", Text, "{ $ref: '#/components/schemas/Color' }", SentValues, CSharp, CSharp, ReceivedValues),
        ("another class", "{ $ref: '#/components/schemas/Cat' }", "{ $ref: '#/components/schemas/Dog' }", SentType, SentType, ReceivedType, ReceivedType),
        ("a value of an enum gone", "{ type: string, enum: [a, b, c] }", "{ type: string, enum: [a, b] }", SentValues, Info, Gone, ReceivedValues),
        ("the only value of many", Text, "{ type: string, const: a }", SentValues, Info, Info, ReceivedValues),
        ("the only value of many integers", "{ type: integer }", "{ type: integer, enum: [4] }", SentValues, Info, Info, ReceivedValues),
        ("another only value", "{ type: string, const: b }", "{ type: string, const: a }", SentValues, SentValues, ReceivedValues, ReceivedValues),
        ("the only value among items", "{ type: array, items: { type: string } }", "{ type: array, items: { const: a, type: string } }", SentValues, Info, Info, ReceivedValues),
        ("the only value of a map", "{ type: object, additionalProperties: { type: boolean } }", "{ type: object, additionalProperties: { type: boolean, enum: [true] } }", SentValues, Info, Info, ReceivedValues),
        ("a further item of a tuple", "{ type: array, prefixItems: [{ type: string }], items: true }", "{ type: array, prefixItems: [{ type: string }, { type: integer }], items: true }", Info, Narrow, Wide, Gone),
    ];

    /// <summary>The same, where the document gives the value a name: then the name is one in C#.</summary>
    private static readonly (string Name, string Sent, string SentBack, string Received, string ReceivedBack)[] Named =
    [
        ("a list of types", Info, Narrow, ReceivedValues, Gone),
        ("the only value of many", Info + " " + SentValues, CSharp + " " + Gone, Info + " " + CSharp, Gone + " " + ReceivedValues),
        ("the only value of many integers", Info + " " + SentValues, CSharp + " " + Gone, Info + " " + CSharp, Gone + " " + ReceivedValues),
        ("another only value", Info + " " + SentValues, Info + " " + SentValues, Gone + " " + ReceivedValues, Gone + " " + ReceivedValues),
    ];

    // What stands around the value, and on which side it is.
    private static readonly Dictionary<string, (bool IsSent, Func<string, string> Document)> Places = new()
    {
        ["member of a request"] = (true, schema => Document("{ name: slot, schema: { type: string } }", "{ type: object, properties: { slot: " + schema + " } }", Text)),
        ["member of a response"] = (false, schema => Document("{ name: slot, schema: { type: string } }", Text, "{ type: object, properties: { slot: " + schema + " } }")),
        ["parameter"] = (true, schema => Document("{ name: slot, schema: " + schema + " }", Text, Text)),
        [Option] = (true, schema => Document("{ name: slot, schema: " + schema + " }", Text, Text)),
        ["result"] = (false, schema => Document("{ name: slot, schema: { type: string } }", Text, schema)),
        ["member of a request, by reference"] = (true, schema => Document("{ name: slot, schema: { type: string } }", "{ type: object, properties: { slot: { $ref: '#/components/schemas/Slot' } } }", Text, schema)),
        ["member of a response, by reference"] = (false, schema => Document("{ name: slot, schema: { type: string } }", Text, "{ type: object, properties: { slot: { $ref: '#/components/schemas/Slot' } } }", schema)),
        ["parameter, by reference"] = (true, schema => Document("{ name: slot, schema: { $ref: '#/components/schemas/Slot' } }", Text, Text, schema)),
        ["items of a request"] = (true, schema => Document("{ name: slot, schema: { type: string } }", "{ type: object, properties: { slot: { type: array, items: " + schema + " } } }", Text)),
        ["items of a response"] = (false, schema => Document("{ name: slot, schema: { type: string } }", Text, "{ type: object, properties: { slot: { type: array, items: " + schema + " } } }")),
        ["items of a parameter, by reference"] = (true, schema => Document("{ name: slot, schema: { type: array, items: { $ref: '#/components/schemas/Slot' } } }", Text, Text, schema)),
        ["values of a response"] = (false, schema => Document("{ name: slot, schema: { type: string } }", Text, "{ type: object, properties: { slot: { type: object, additionalProperties: " + schema + " } } }")),
        ["further members of a request"] = (true, schema => Document("{ name: slot, schema: { type: string } }", "{ type: object, properties: { id: { type: string } }, additionalProperties: " + schema + " }", Text)),
        ["items in lists of a request"] = (true, schema => Document("{ name: slot, schema: { type: string } }", "{ type: array, items: { type: array, items: " + schema + " } }", Text)),
        ["items of a result, by reference"] = (false, schema => Document("{ name: slot, schema: { type: string } }", Text, "{ type: array, items: { $ref: '#/components/schemas/Slot' } }", schema)),
        ["item of a tuple"] = (true, schema => Document("{ name: slot, schema: { type: string } }", "{ type: array, prefixItems: [{ type: boolean }, " + schema + "], items: false }", Text)),
        [Alternative] = (true, schema => Document("{ name: slot, schema: { type: string } }", "{ oneOf: [{ type: object, properties: { id: { type: string } } }, " + schema + "] }", Text)),
        ["failure"] = (false, schema => Document("{ name: slot, schema: { type: string } }", Text, Text, failure: schema)),
        ["parameter with content"] = (true, schema => Document("{ name: slot, content: { application/json: { schema: " + schema + " } } }", Text, Text)),
        ["body"] = (true, schema => Document("{ name: slot, schema: { type: string } }", schema, Text)),
    };

    public static TheoryData<string, string> Names => [.. Rows.SelectMany(_ => Places.Keys, (row, place) => (row, place))
        // An alternative of another type is another alternative.
        .Where(pair => pair.place != Alternative || pair.row.Sent is Tight or Narrow or "")
        .Select(pair => (pair.row.Name, pair.place))];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_change_is_told_to_whom_it_concerns(string name, string place)
    {
        (_, string before, string after, string sent, string sentBack, string received, string receivedBack) = Rows.Single(row => row.Name == name);
        (bool isSent, Func<string, string> document) = Places[place];
        if (place.EndsWith("by reference", StringComparison.Ordinal) && Named.SingleOrDefault(row => row.Name == name) is { Name: not null } named)
        {
            (_, sent, sentBack, received, receivedBack) = named;
        }

        OptionalParametersMode mode = place == Option ? OptionalParametersMode.Always : OptionalParametersMode.Never;

        // Of what a method gives, another C# type is another result; not so of what is in it.
        string Told(string ids) => place.Contains("result", StringComparison.Ordinal) && !after.Contains("unevaluated", StringComparison.Ordinal) ? Ordered(ids.Replace(CSharp, nameof(ProblemIds.ResultChanged), StringComparison.Ordinal)) : ids;
        ClientSpec old = SurfaceOf.Client(document(before), mode);
        ClientSpec current = SurfaceOf.Client(document(after), mode);
        Assert.Equal(Told(isSent ? sent : received), SurfaceOf.Ids(old, current));
        Assert.Equal(Told(isSent ? sentBack : receivedBack), SurfaceOf.Ids(current, old));
        Assert.Equal("", SurfaceOf.Ids(current, current));
    }

    private static string Ordered(string ids) => string.Join(" ", ids.Split(' ').Order(StringComparer.Ordinal));

    private static (string, string, string, string, string, string, string) Bound(string name, string before, string after) => (name, before, after, Tight, Info, Info, Loose);

    private static (string, string, string, string, string, string, string) Structure(string name, string before, string after) => (name, before, after, Narrow, Info, Info, Wide);

    private static string Document(string parameter, string body, string result, string slot = Text, string failure = Text) => $$"""
        openapi: 3.1.0
        info: { title: Orders, version: '1' }
        paths:
          /orders:
            post:
              operationId: PlaceOrder
              parameters: [{ in: query, {{parameter.TrimStart('{', ' ')}}]
              requestBody:
                required: true
                content:
                  application/json:
                    schema: {{body}}
              responses:
                '200':
                  description: Done.
                  content:
                    application/json:
                      schema: {{result}}
                '400':
                  description: Not done.
                  content:
                    application/json:
                      schema: {{failure}}
        components:
          schemas:
            Cat: { type: object, required: [meows], properties: { meows: { type: boolean } } }
            Dog: { type: object, required: [barks], properties: { barks: { type: boolean } } }
            Color: { type: string, enum: [red, green] }
            Slot: {{slot}}

        """;
}
