using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Cohesity.Generator.Binding.Operations;
using Cohesity.Generator.Binding.Operations.Bodies;
using Cohesity.Generator.Binding.Operations.Responses;
using Cohesity.Generator.Binding.Schemas;
using Cohesity.Generator.Common;
using Cohesity.Generator.Model.Fakes;
using Cohesity.Generator.Model.Operations;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Fakes;

/// <summary>Binds what only the document says of the answers of a fake server: the status, the media type, and the example of the response, which <see cref="FakeFinisher"/> makes the body of.</summary>
internal sealed class FakeBinder(SchemaBinder schemas, OperationOverloads overloads)
{
    /// <summary>What the fake server needs for an operation; null when there is none.</summary>
    /// <param name="use">The operation.</param>
    /// <param name="name">The identifier that its methods are made of.</param>
    public FakeSpec? Bind(OperationUse use, string name)
    {
        if (!schemas.HasFake)
        {
            return null;
        }

        string pointer = schemas.PointerOf(use.Path)!;
        return new FakeSpec("", "", pointer == PointerOf(use.Template, use.Method) ? null : pointer, Answer(use, name), default);
    }

    /// <summary>Where an operation stands by its path and method.</summary>
    public static string PointerOf(string template, string method) => (JsonPath.Root("") / "paths" / template / method.ToLowerInvariant()).ToString();

    private FakeAnswerSpec Answer(OperationUse use, string name)
    {
        List<KeyValuePair<string, IOpenApiResponse>> responses = SuccessBinder.Of(use);
        foreach (KeyValuePair<string, IOpenApiResponse> response in responses)
        {
            if (use.Method != "HEAD" && response.Value.Content is { Count: > 0 } content && !SuccessBinder.IsBodiless(response.Key))
            {
                MediaTypeUse chosen = overloads.ChooseResponse(content, use.ResponseType);
                string mediaType = MediaTypes.IsConcrete(chosen.MediaType) ? MediaTypes.Value(chosen.MediaType) : chosen.Kind == BodyKind.Json ? "application/json" : "application/octet-stream";
                JsonPath path = DescribedPlace.Of(response.Value, use.Path / "responses" / response.Key, "", schemas).Path / "content" / chosen.MediaType;
                JsonNode? example = ExampleText.First(chosen.Value.Example, chosen.Value.Examples);
                if (example is not null)
                {
                    schemas.ExamplePlaces[(use.Method, use.Template, name)] = path;
                }
                else if (chosen.Value.Schema is { } schema)
                {
                    example = SchemaAnnotations.Of(new SchemaUse(schema, path / "schema", ""), schemas) is { IsSecret: false, Example: { } own } ? own : null;
                }

                return new FakeAnswerSpec(StatusOf(response.Key), mediaType, example is null || ExampleText.HoldsSecret(example) ? null : ExampleJson.Write(example));
            }
        }

        return new FakeAnswerSpec(responses.Count == 0 ? 200 : StatusOf(responses[0].Key), null, null);
    }

    // 2XX and default stand for many.
    private static int StatusOf(string key) => SuccessBinder.Statuses(key) is { First: > 0 and var first } ? first : 200;
}
