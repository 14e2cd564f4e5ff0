namespace Cohesity.Generator.Tests.Infrastructure;

/// <summary>Small documents that tests edit; they keep to what the accessTokens fragment uses.</summary>
internal static class SampleDocuments
{
    public const string Pets = """
        openapi: 3.0.3
        info:
          title: Pets
          description: Keeps pets.
          version: "1.0"
        servers:
          - url: https://pets.example/api/v1
        paths:
          /pets:
            post:
              operationId: AddPet
              tags: [Pets]
              summary: Adds a pet.
              requestBody:
                required: true
                content:
                  application/json:
                    schema:
                      $ref: '#/components/schemas/Pet'
              responses:
                '201':
                  description: Added.
                  content:
                    application/json:
                      schema:
                        $ref: '#/components/schemas/Pet'
                default:
                  description: Refused.
                  content:
                    application/json:
                      schema:
                        $ref: '#/components/schemas/Refusal'
        components:
          schemas:
            Pet:
              type: object
              description: An animal in the house.
              required: [id]
              properties:
                id:
                  type: integer
                  format: int64
                  description: Which one it is.
                initial_title:
                  type: string
                  nullable: true
                kind:
                  $ref: '#/components/schemas/Kind'
                nicknames:
                  type: array
                  items:
                    type: string
            Kind:
              type: string
              description: What it is.
              enum: [cat, dog, GUINEA_PIG]
            Refusal:
              type: object
              description: Why not.
              properties:
                message:
                  type: string

        """;

    public const string Stores = """
        openapi: 3.0.3
        info:
          title: Stores
          version: "1.0"
        paths:
          /stores:
            post:
              operationId: AddStore
              tags: [Stores]
              requestBody:
                required: true
                content:
                  application/json:
                    schema:
                      $ref: '#/components/schemas/Store'
              responses:
                '204':
                  description: Added.
        components:
          schemas:
            Store:
              type: object
              description: Sells things.
              properties:
                name:
                  type: string

        """;

    /// <summary>A schema to append to <see cref="Pets"/> or <see cref="Stores"/>.</summary>
    public const string AddedSchema = """
            Toy:
              type: object
              description: Squeaks.
              properties:
                sound:
                  type: string

        """;
}
