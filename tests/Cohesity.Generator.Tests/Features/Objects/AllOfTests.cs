using Cohesity.Generator.Tests.Diagnostics;
using Cohesity.Generator.Tests.Infrastructure;
using Xunit;

namespace Cohesity.Generator.Tests.Features.Objects;

/// <summary>All parts of an <c>allOf</c> hold, and their order means nothing.</summary>
public sealed class AllOfTests
{
    /// <summary>The properties of types as <c>Name: Type</c>, an item's or value's type in brackets.</summary>
    private const string Types = """"
        static string Shown(Type type) => Nullable.GetUnderlyingType(type) is { } inner ? Shown(inner)
            : type.IsGenericType ? type.Name.Split('`')[0] + "[" + Shown(type.GenericTypeArguments[^1]) + "]" : type.Name;
        static string Properties(Type type) => string.Join(", ", type.GetProperties().Select(property => property.Name + ": " + Shown(property.PropertyType)));

        """";

    /// <summary>CASES.md, row <c>all-of-arrays-and-scalars</c>.</summary>
    [Fact]
    public void Values_have_the_type_that_all_parts_describe() => Assert.Equal(
        [
            "AnyWheels: List[Wheel], FewWheels: List[Wheel], WheelsFew: List[Wheel], WheelsBeside: List[Wheel], Labelled: List[RideLabelledItem], Rows: List[List[Int32]], ByName: Dictionary[List[Double]]"
            + ", At: DateTimeOffset, Id: Guid, Seen: DateTimeOffset, Day: DateOnly, Maybe: Guid, Count: Int32, Whole: Int64, Narrow: Int32, Gear: Gear, TopGear: RideTopGear, Speed: Speed, Mark: String, Number: Int32, Either: TextOrNumber",
            "Label: String, Size: Double",
            "Middle High",
            """{"anyWheels":[{"size":1.5}],"labelled":[{"label":"a","size":2}],"rows":[[1],[]],"byName":{"a":[0.5]},"at":"2024-02-29T10:30:00Z","id":"00112233-4455-6677-8899-aabbccddeeff","day":"2024-02-29","count":7,"whole":8,"gear":2,"topGear":3,"speed":"fast","mark":"az","number":9,"either":"x"}""",
        ],
        Feature.Run("all-of-values", Types + """"
            yield return Properties(typeof(Ride));
            yield return Properties(typeof(RideLabelledItem));
            yield return string.Join(' ', typeof(RideTopGear.Values).GetFields().Select(field => field.Name));
            yield return Copy<Ride>("""{"anyWheels":[{"size":1.5}],"labelled":[{"label":"a","size":2}],"rows":[[1],[]],"byName":{"a":[0.5]},"at":"2024-02-29T10:30:00Z","id":"00112233-4455-6677-8899-aabbccddeeff","day":"2024-02-29","count":7,"whole":8,"gear":2,"topGear":3,"speed":"fast","mark":"az","number":9,"either":"x"}""");
            """"));

    [Fact]
    public void Bounds_of_all_parts_hold() => Assert.Equal(
        [
            "$.fewWheels has more than 3 items", "$.wheelsFew has more than 5 items", "$.narrow is less than 5", "$.narrow is no multiple of 12", "$.mark has more than 4 characters",
            """$.mark does not match ^(?=[\s\S]*?(?:^a))(?=[\s\S]*?(?:z\z))""", "0", "1",
        ],
        Feature.Run("all-of-values", """"
            List<Wheel> Wheels(int count) => Enumerable.Range(0, count).Select(_ => new Wheel { Size = 1 }).ToList();
            foreach (ConstraintViolation violation in new Ride { FewWheels = Wheels(4), WheelsFew = Wheels(6), Narrow = 4, Mark = "bbbbb" }.Validate())
            {
                yield return violation;
            }

            yield return new Ride { FewWheels = Wheels(3), Narrow = 12, Mark = "abz" }.Validate().Count;
            yield return new Ride { Mark = "bz" }.Validate().Count;
            """"));

    [Fact]
    public void Parameters_and_bodies_are_of_all_parts_too() => Assert.Equal(
        ["/rides?since=2024-02-29T10%3A30%3A00Z&marks=a&marks=b", "2"],
        Feature.Run("all-of-values", """"
            using var server = new Server(HttpStatusCode.OK, """[{"gear":1},{"gear":2}]""");
            List<Ride> rides = server.Client().Rides.ListRidesAsync(since: new DateTimeOffset(2024, 2, 29, 10, 30, 0, TimeSpan.Zero), marks: ["a", "b"]).GetAwaiter().GetResult();
            yield return server.Sent[0];
            yield return rides[1].Gear!.Value.Value;
            """"));

    /// <summary>CASES.md, row <c>all-of-narrows</c>.</summary>
    [Fact]
    public void Members_have_the_type_that_all_parts_describe() => Assert.Equal(
        [
            "Total: Int64, Results: List[Cake]", "Results: List[Cake], Total: Int64",
            "Type: String, Size: Int64, When: DateTimeOffset, Any: Int64, Cake: Cake, Cakes: Dictionary[Cake], Count: Int32, Taste: Taste, Id: Guid, Note: DateOnly, Limit: String",
            "Type: String, Size: Int64, When: DateTimeOffset, Any: Int64, Cake: Cake, Cakes: Dictionary[Cake], Count: Int32, Taste: Taste, Id: Guid, Note: DateOnly, Limit: String",
            "Best: Cake, Worst: ShopWorst, First: BigCake", "Name: String, Baked: DateOnly, Price: Int64",
            "Nest: DeepNest", "A: Int64, Inner: DeepNestInner, B: String", "X: Guid, Y: Boolean",
            "Cake: Cake, Cakes: List[Cake]",
            """{"total":1,"results":[{"name":"a"}]}""", """{"type":"child","size":3,"cakes":{"a":{"name":"b"}},"note":null,"limit":"5"}""",
        ],
        Feature.Run("all-of-members", Types + """"
            foreach (Type type in new[] { typeof(CakePage), typeof(PageOfCakes), typeof(Child), typeof(ChildFirst), typeof(Shop), typeof(ShopWorst), typeof(Deep), typeof(DeepNest), typeof(DeepNestInner), typeof(Order) })
            {
                yield return Properties(type);
            }

            yield return Copy<CakePage>("""{"total":1,"results":[{"name":"a"}]}""");
            yield return Copy<Child>("""{"type":"child","size":3,"cakes":{"a":{"name":"b"}},"note":null,"limit":"5"}""");
            """"));

    [Fact]
    public void What_no_value_fits_loses_nothing() => Assert.Equal(
        ["At: String, Size: JsonElement", "State: StepState, Count: JsonElement", "Closed Done Open", """{"at":"a","size":true}""", """{"state":"done","count":"1"}"""],
        Feature.Run(
            GeneratorInput.Of(SpecText.Client("contradictions.yaml", MalformedDocument.Read("CGEN2043-contradictions.yaml").Text)),
            Types + """"
            yield return Properties(typeof(Job));
            yield return Properties(typeof(Step));
            yield return string.Join(' ', typeof(StepState.Values).GetFields().Select(field => field.Name).Order());
            yield return Copy<Job>("""{"at":"a","size":true}""");
            yield return Copy<Step>("""{"state":"done","count":"1"}""");
            """",
            "CGEN2043", "CGEN2009", "CGEN2043", "CGEN2009"));

    /// <summary>In Swagger 2.0, where null is an extension, and with parts in parts.</summary>
    [Fact]
    public void Parts_of_parts_hold_in_Swagger_too() => Assert.Equal(
        ["Id: Guid, Level: Level, Tags: List[Tag]", """{"id":"00112233-4455-6677-8899-aabbccddeeff","level":"high","tags":[{"text":"a"}]}"""],
        Feature.Run(
            GeneratorInput.Of(SpecText.Client("tags.yaml", """
                swagger: "2.0"
                info: { title: Features, version: "1" }
                definitions:
                  Tag: { type: object, properties: { text: { type: string } } }
                  Level: { type: string, enum: [low, high] }
                  Base: { type: object, properties: { id: { type: string }, tags: { type: array, items: { type: object } }, level: { type: string, x-nullable: true } } }
                  Middle: { allOf: [{ properties: { id: { format: uuid }, level: { $ref: '#/definitions/Level' } } }, { $ref: '#/definitions/Base' }] }
                  Item: { allOf: [{ allOf: [{ $ref: '#/definitions/Middle' }, { properties: { tags: { items: { $ref: '#/definitions/Tag' } } } }] }, { $ref: '#/definitions/Base' }] }
                """)),
            Types + """"
            yield return Properties(typeof(Item));
            yield return Copy<Item>("""{"id":"00112233-4455-6677-8899-aabbccddeeff","tags":[{"text":"a"}],"level":"high"}""");
            """"));

    /// <summary>What holds besides holds for each alternative: those that it rules out are gone, and those that stay keep their names.</summary>
    [Fact]
    public void Alternatives_that_other_parts_rule_out_are_gone() => Assert.Equal(
        ["Status: JobStatus, Any: Status, Amount: Double", "Ready Steady", "Kind: Cat, Pet: Cat", """{"status":2,"any":3,"amount":1.5}"""],
        Feature.Run(
            GeneratorInput.Of(SpecText.Client("status.yaml", """
                openapi: 3.1.0
                info: { title: Features, version: "1" }
                components:
                  schemas:
                    Status: { oneOf: [{ title: Ready, const: 1 }, { title: Steady, const: 2 }, { title: Go, const: 3 }], type: integer }
                    Amount: { oneOf: [{ type: string }, { type: number }, { type: 'null' }] }
                    Job:
                      type: object
                      properties:
                        status: { allOf: [{ $ref: '#/components/schemas/Status' }], enum: [1, 2] }
                        any: { allOf: [{ type: integer }, { $ref: '#/components/schemas/Status' }] }
                        amount: { allOf: [{ type: number }, { $ref: '#/components/schemas/Amount' }] }
                    Pet: { type: object, properties: { name: { type: string } } }
                    Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }, { properties: {} }] }
                    Dog: { type: object, properties: { bark: { type: boolean } } }
                    Owner: { type: object, properties: { kind: { oneOf: [{ $ref: '#/components/schemas/Dog' }, { $ref: '#/components/schemas/Cat' }] }, pet: { $ref: '#/components/schemas/Pet' } } }
                    CatOwner: { allOf: [{ properties: { kind: { $ref: '#/components/schemas/Cat' }, pet: { $ref: '#/components/schemas/Cat' } } }, { $ref: '#/components/schemas/Owner' }] }
                """)),
            Types + """"
            yield return Properties(typeof(Job));
            yield return string.Join(' ', typeof(JobStatus.Values).GetFields().Select(field => field.Name));
            yield return Properties(typeof(CatOwner));
            yield return Copy<Job>("""{"status":2,"any":3,"amount":1.5}""");
            """"));

    [Fact]
    public void Parts_of_a_form_have_what_all_parts_describe() => Assert.Equal(
        ["ApiFile DateOnly", "2024-02-29"],
        Feature.Run(
            GeneratorInput.Of(SpecText.Client("form.yaml", """
                openapi: 3.0.3
                info: { title: Features, version: "1" }
                paths:
                  /files:
                    post:
                      operationId: addFile
                      requestBody:
                        required: true
                        content:
                          multipart/form-data:
                            schema:
                              allOf:
                                - { type: object, properties: { file: { type: string }, day: { type: string } } }
                                - { required: [file, day], properties: { file: { format: binary }, day: { format: date } } }
                      responses: { '204': { description: Taken. } }
                """)),
            """"
            yield return string.Join(' ', typeof(IFilesApi).GetMethod("AddFileAsync")!.GetParameters().Take(2).Select(parameter => parameter.ParameterType.Name));
            using var server = new Server(HttpStatusCode.NoContent, "");
            server.Client().Files.AddFileAsync(new ApiFile(new System.IO.MemoryStream([1]), "a.bin"), new DateOnly(2024, 2, 29)).GetAwaiter().GetResult();
            yield return server.Sent[^1].Contains("2024-02-29") ? "2024-02-29" : server.Sent[^1];
            """"));
}
