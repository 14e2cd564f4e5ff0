using System.Collections.Generic;
using Cohesity.Generator.Tests.Infrastructure;
using Xunit;

namespace Cohesity.Generator.Tests.Features.Fakes;

/// <summary>A fake server that remembers what calls create.</summary>
public sealed class FakeStateTests
{
    private const string Document = """
        openapi: 3.1.0
        info: { title: State, version: "1" }
        servers: [ { url: /v1 } ]
        paths:
          /shops/{shop}/pets:
            parameters: [ { name: shop, in: path, required: true, schema: { type: string } } ]
            get:
              operationId: listPets
              tags: [ pets ]
              responses: { "200": { description: All., content: { application/json: { schema: { type: object, properties: { total: { type: integer }, pets: { type: array, items: { $ref: "#/components/schemas/Pet" } } } } } } } }
            post:
              operationId: addPet
              tags: [ pets ]
              requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/NewPet" } } } }
              responses: { "201": { description: Added., content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } } }
          /shops/{shop}/pets/{petId}:
            parameters:
              - { name: shop, in: path, required: true, schema: { type: string } }
              - { name: petId, in: path, required: true, schema: { type: integer } }
            get: { operationId: getPet, tags: [ pets ], responses: { "200": { description: It., content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } } } }
            patch:
              operationId: changePet
              tags: [ pets ]
              requestBody: { required: true, content: { application/merge-patch+json: { schema: { $ref: "#/components/schemas/PetChange" } } } }
              responses: { "200": { description: It., content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } } }
            delete: { operationId: deletePet, tags: [ pets ], responses: { "204": { description: Gone. } } }
          /tags/{name}:
            parameters: [ { name: name, in: path, required: true, schema: { type: string } } ]
            put:
              operationId: putTag
              tags: [ tags ]
              requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/TagBody" } } } }
              responses: { "204": { description: Kept. } }
            get: { operationId: getTag, tags: [ tags ], responses: { "200": { description: It., content: { application/json: { schema: { $ref: "#/components/schemas/TagBody" } } } } } }
          /reports:
            get: { operationId: listReports, tags: [ reports ], responses: { "200": { description: All., content: { application/json: { schema: { type: array, items: { type: string } } } } } } }
          /reports/{id}:
            parameters: [ { name: id, in: path, required: true, schema: { type: string } } ]
            get: { operationId: getReport, tags: [ reports ], responses: { "200": { description: It., content: { application/json: { schema: { type: string } } } } } }
        components:
          schemas:
            NewPet: { type: object, required: [ name ], properties: { name: { type: string }, age: { type: integer }, owner: { type: object, properties: { name: { type: string }, city: { type: string } } } } }
            PetChange: { type: object, properties: { age: { type: integer }, owner: { type: object, properties: { city: { type: string } } } } }
            Pet:
              type: object
              required: [ id, name, since ]
              properties: { id: { type: integer, example: 7 }, name: { type: string }, since: { type: string, format: date }, age: { type: integer, example: 1 }, owner: { type: object, properties: { name: { type: string }, city: { type: string } } } }
            TagBody: { type: object, required: [ tag ], properties: { tag: { type: object, properties: { name: { type: string }, color: { type: string } } } } }
        """;

    [Fact]
    public void What_is_created_is_found_changed_and_deleted() => Assert.Equal(
        ["7 Rex 3 2024-01-31", "8 Tom", "7,8", "", "Rex Ann Oslo 4", "Rex Ann Bonn 4", "Tom", "404 404", "8", "7 Max"],
        Run("""
            Pet rex = client.Pets.AddPetAsync("a b", new NewPet { Name = "Rex", Age = 3, Owner = new NewPetOwner { Name = "Ann", City = "Oslo" } }).Result;
            yield return $"{rex.Id} {rex.Name} {rex.Age} {rex.Since:yyyy-MM-dd}";
            Pet tom = client.Pets.AddPetAsync("a b", new NewPet { Name = "Tom" }).Result;
            yield return tom.Id + " " + tom.Name;
            yield return All("a b");
            yield return All("other");
            client.Pets.ChangePetAsync("a b", 7, new PetChange { Age = 4 }).Wait();
            Pet changed = client.Pets.GetPetAsync("a b", 7).Result;
            yield return $"{changed.Name} {changed.Owner!.Name} {changed.Owner.City} {changed.Age}";
            changed = client.Pets.ChangePetAsync("a b", 7, new PetChange { Owner = new PetChangeOwner { City = "Bonn" } }).Result;
            yield return $"{changed.Name} {changed.Owner!.Name} {changed.Owner.City} {changed.Age}";
            yield return client.Pets.GetPetAsync("a b", 8).Result.Name;
            client.Pets.DeletePetAsync("a b", 7).Wait();
            yield return Status(() => client.Pets.GetPetAsync("a b", 7)) + " " + Status(() => client.Pets.DeletePetAsync("a b", 7));
            yield return All("a b");
            Pet max = client.Pets.AddPetAsync("a b", new NewPet { Name = "Max" }).Result;
            yield return max.Id + " " + max.Name;

            string All(string shop) => string.Join(",", client.Pets.ListPetsAsync(shop).Result.Pets!.Select(pet => pet.Id));
            """));

    [Fact]
    public void What_a_path_names_is_put_there_and_what_cannot_be_created_is_an_example() => Assert.Equal(
        ["404", "red", "blue", "text", "text"],
        Run("""
            yield return Status(() => client.Tags.GetTagAsync("a"));
            client.Tags.PutTagAsync("a", new TagBody { Tag = new TagBodyTag { Color = "red" } }).Wait();
            yield return client.Tags.GetTagAsync("a").Result.Tag.Color;
            client.Tags.PutTagAsync("a", new TagBody { Tag = new TagBodyTag { Color = "blue" } }).Wait();
            yield return client.Tags.GetTagAsync("a").Result.Tag.Color;
            yield return client.Reports.ListReportsAsync().Result[0];
            yield return client.Reports.GetReportAsync("1").Result;
            """));

    [Fact]
    public void A_test_puts_resources_there_itself_and_says_what_else_is_answered() => Assert.Equal(
        ["Kim", "409", "500", "False", "text", "ArgumentException: There is no collection at /reports in which resources are created."],
        Run("""
            fake.Remember("/shops/1/pets", new Pet { Id = 3, Name = "Kim", Since = new DateOnly(2020, 1, 1) });
            yield return client.Pets.GetPetAsync("1", 3).Result.Name;
            using (HttpClient http = fake.CreateHttpClient())
            {
                yield return (int)http.PostAsync("/v1/shops/1/pets", new StringContent("{\"id\":3,\"name\":\"Kim\"}", Encoding.UTF8, "application/json")).Result.StatusCode;
            }

            fake.Pets.GetPet.ReturnsOnce(ApiFakeResult.Status(500));
            yield return Status(() => client.Pets.GetPetAsync("1", 3));
            fake.Reset();
            yield return fake.RemembersResources;
            yield return client.Pets.GetPetAsync("1", 3).Result.Name;
            string failure = "";
            try
            {
                fake.Remember("/reports", new Pet { Id = 3, Name = "Kim", Since = new DateOnly(2020, 1, 1) });
            }
            catch (ArgumentException exception)
            {
                failure = exception.GetType().Name + ": " + exception.Message.Split(" (")[0];
            }

            yield return failure;
            """));

    private static IReadOnlyList<string> Run(string program) => Feature.Run(GeneratorInput.Of(SpecText.Client("spec.yaml", Document).With("OpenApiFake", "true")), $$"""
        var fake = new TestClientFake { RemembersResources = true };
        using var client = new TestClient(fake);
        {{program}}
        }

        private static int Status(Func<Task> call)
        {
            try
            {
                call().GetAwaiter().GetResult();
                return 200;
            }
            catch (ApiException exception)
            {
                return exception.StatusCode;
            }
        """);
}
