using System;
using System.Collections.Generic;

namespace Cohesity.Generator.Tests.Json;

/// <summary>A plain type for System.Text.Json, with the members of the schema that the emitted one is made from.</summary>
public sealed class Everything
{
    /// <summary>The document that the emitted type is made from: only a response, so that unknown members are ignored here as there.</summary>
    internal const string Document = """
        openapi: 3.0.3
        info: { title: t, version: '1' }
        paths:
          /e:
            get:
              operationId: get
              responses:
                '200':
                  description: ok
                  content:
                    application/json:
                      schema: { $ref: '#/components/schemas/Everything' }
        components:
          schemas:
            Everything:
              type: object
              properties:
                text: { type: string }
                otherText: { type: string }
                flag: { type: boolean }
                small: { type: integer, format: int32 }
                large: { type: integer, format: int64 }
                ratio: { type: number, format: float }
                measure: { type: number, format: double }
                amount: { type: number, format: decimal }
                uuid: { type: string, format: uuid }
                bytes: { type: string, format: byte }
                instant: { type: string, format: date-time }
                list: { type: array, items: { type: string } }
                numbers: { type: array, items: { type: integer, format: int64 } }
                map: { type: object, additionalProperties: { type: integer, format: int32 } }
                child: { $ref: '#/components/schemas/Everything' }
                children: { type: array, items: { $ref: '#/components/schemas/Everything' } }
        """;

    public string? Text { get; set; }

    public string? OtherText { get; set; }

    public bool? Flag { get; set; }

    public int? Small { get; set; }

    public long? Large { get; set; }

    public float? Ratio { get; set; }

    public double? Measure { get; set; }

    public decimal? Amount { get; set; }

    public Guid? Uuid { get; set; }

    public byte[]? Bytes { get; set; }

    public DateTimeOffset? Instant { get; set; }

    public List<string>? List { get; set; }

    public List<long>? Numbers { get; set; }

    public Dictionary<string, int>? Map { get; set; }

    public Everything? Child { get; set; }

    public List<Everything>? Children { get; set; }
}
