using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using System.Xml;
using Cohesity.Generator.Model.Operations;
using Cohesity.Generator.Tests.Infrastructure.Instances;

namespace Cohesity.Generator.ServerTests.Prism;

/// <summary>Makes the arguments of a call from the document's schemas.</summary>
internal sealed class Arguments
{
    private readonly InstanceMaker _maker;
    private readonly JsonSerializerOptions _options;

    /// <summary>Makes it.</summary>
    /// <param name="index">The document's schemas.</param>
    /// <param name="resolver">What reads the client's types.</param>
    public Arguments(SchemaIndex index, IJsonTypeInfoResolver resolver)
    {
        _maker = new InstanceMaker(index);
        _options = new JsonSerializerOptions { TypeInfoResolver = JsonTypeInfoResolver.Combine(resolver, new DefaultJsonTypeInfoResolver()) };
    }

    /// <summary>The arguments of a method.</summary>
    /// <param name="method">The method.</param>
    /// <param name="operation">The operation as the generator has it, which tells what the method's parameters are.</param>
    /// <param name="source">The operation as the document has it.</param>
    /// <param name="style">Which of the many.</param>
    /// <exception cref="NoInstanceException">A schema has none.</exception>
    public object?[] Make(MethodInfo method, OperationSpec operation, DocumentOperation source, InstanceStyle style) =>
        [.. method.GetParameters().Select(parameter => Make(parameter, operation, source, style))];

    private object? Make(ParameterInfo parameter, OperationSpec operation, DocumentOperation source, InstanceStyle style)
    {
        if (operation.Parameters.FirstOrDefault(known => known.Identifier.TrimStart('@') == parameter.Name) is { } spec)
        {
            bool isGiven = spec.IsRequired || style.Optional > 0;
            if (spec.In == ParameterIn.Part)
            {
                JsonNode? whole = isGiven && source.Body(operation.Body!.MediaType) is { } form ? _maker.Make(form, InstanceStyle.Full with { WithoutReadOnly = true }) : null;

                // Of several parts of one name Prism keeps the last, so that every array is a wrong one to it: https://github.com/stoplightio/prism/pull/2654.
                return whole?[spec.RawName] is { } part && (spec.IsRequired || part is not JsonArray) ? Value(parameter.ParameterType, part, null) : Absent(parameter);
            }

            JsonNode? schema = source.Parameter(spec.RawName, spec.In.ToString().ToLowerInvariant());

            // A parameter that is given is given in full: an empty list would be one that is missing.
            return isGiven && schema is not null ? Value(parameter.ParameterType, _maker.Make(schema, InstanceStyle.Full), null) : Absent(parameter);
        }

        if (operation.Body is { } body && body.Identifier.TrimStart('@') == parameter.Name)
        {
            // Where the header Content-Type takes nothing that the operation consumes, no body is valid.
            return !body.IsRequired && (style.Optional == 0 || source.HasNoMediaType) ? Absent(parameter)
                : Value(parameter.ParameterType, source.Body(body.MediaType) is { } schema ? _maker.Make(schema, style with { WithoutReadOnly = true }) : null, body.MediaType);
        }

        return Absent(parameter);
    }

    private static object? Absent(ParameterInfo parameter) => parameter.HasDefaultValue && parameter.DefaultValue is { } value ? value
        : parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType) : null;

    private object? Value(Type type, JsonNode? value, string? mediaType)
    {
        if (type == typeof(Stream))
        {
            return new MemoryStream(Encoding.UTF8.GetBytes(Text(value)));
        }

        if (type.Name == "ApiFile")
        {
            return Activator.CreateInstance(type, new MemoryStream(Encoding.UTF8.GetBytes(Text(value))), "file.txt", null);
        }

        if (type.IsGenericType && type.GetGenericArguments()[0].Name == "ApiFile")
        {
            var files = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(type.GetGenericArguments()))!;
            foreach (JsonNode? item in value as JsonArray ?? [])
            {
                files.Add(Value(type.GetGenericArguments()[0], item, null));
            }

            return files;
        }

        if (type == typeof(HttpContent))
        {
            return Content(value, mediaType!);
        }

        return Nullable.GetUnderlyingType(type) == typeof(TimeSpan) || type == typeof(TimeSpan) ? XmlConvert.ToTimeSpan(Text(value)) : value.Deserialize(type, _options);
    }

    // What the client leaves to its caller.
    private static HttpContent Content(JsonNode? value, string mediaType)
    {
        if (!mediaType.StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase))
        {
            string text = mediaType.Contains("json", StringComparison.OrdinalIgnoreCase) ? value?.ToJsonString() ?? "null" : Text(value);
            return new StringContent(text, Encoding.UTF8) { Headers = { ContentType = MediaTypeHeaderValue.Parse(mediaType.Replace("*", "x", StringComparison.Ordinal)) } };
        }

        var form = new MultipartFormDataContent();
        foreach ((string name, JsonNode? field) in value as JsonObject ?? [])
        {
            foreach (JsonNode? item in field as JsonArray ?? [field?.DeepClone()])
            {
                form.Add(new StringContent(Text(item)), '"' + name + '"');
            }
        }

        return form;
    }

    private static string Text(JsonNode? value) => value is JsonValue scalar && scalar.GetValueKind() == JsonValueKind.String ? scalar.GetValue<string>() : value?.ToJsonString() ?? "";
}
