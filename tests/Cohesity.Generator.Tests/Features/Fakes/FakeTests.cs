using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Cohesity.Generator.Tests.Infrastructure;
using Xunit;

namespace Cohesity.Generator.Tests.Features.Fakes;

/// <summary>The fake server that comes with a client: its answers, its calls, and that it holds requests to the document.</summary>
public sealed class FakeTests
{
    [Fact]
    public void What_no_test_says_is_an_example_of_the_document() => Assert.Equal(
        ["1 a box packed 2.5 2024-01-31", "1 of 1", "201 to Oslo", "1", "204", "example image/png", "a box", "a box"],
        Run("""
            Parcel parcel = client.Parcels.GetParcelAsync(1).Result;
            yield return FormattableString.Invariant($"{parcel.Id} {parcel.Label} {parcel.State} {parcel.Weight} {parcel.SentAt:yyyy-MM-dd}");
            ParcelPage page = client.Parcels.ListParcelsAsync().Result;
            yield return page.Items.Count + " of " + page.Total;
            AddParcelResult added = client.Parcels.AddParcelAsync(new Parcel { Id = 1, Label = "box" }).Result;
            yield return added.StatusCode + " " + added.Created!.Label;
            yield return client.Parcels.SearchAsync(new SearchRequest { Text = "box" }).Result;
            yield return client.Parcels.DeleteParcelWithResponseAsync(1).Result.StatusCode;
            using (ApiResponseStream photo = client.Photos.DownloadPhotoAsync(1).Result)
            {
                yield return new System.IO.StreamReader(photo).ReadToEnd() + " " + photo.ContentType;
            }

            foreach (ApiEvent<Parcel> item in client.Watching.WatchParcelsAsync().ToBlockingEnumerable())
            {
                yield return item.Read().Label;
            }

            foreach (Parcel line in client.Watching.ExportParcelsAsync().ToBlockingEnumerable())
            {
                yield return line.Label;
            }
            """));

    [Fact]
    public void A_test_says_what_is_answered() => Assert.Equal(
        ["box 5", "404 gone", "box 6", "202 11111111-1111-1111-1111-111111111111", "tea pot", "picture cat.png", "one,two", "3", "418"],
        Run("""
            fake.Parcels.GetParcel.Returns(call => call.Id < 9 ? new Parcel { Id = call.Id, Label = "box " + call.Id } : ApiFakeResult.Status(404, new Problem { Title = "gone" }));
            yield return client.Parcels.GetParcelAsync(5).Result.Label;
            yield return Error(() => client.Parcels.GetParcelAsync(9).Wait(), (ApiException<Problem> error) => error.StatusCode + " " + error.Error!.Title);
            fake.Parcels.GetParcel.Returns(async call => { await Task.Yield(); return new Parcel { Id = 6, Label = "box 6" }; });
            yield return client.Parcels.GetParcelAsync(5).Result.Label;
            fake.Parcels.AddParcel.Returns(new AddParcelResult(202) { Accepted = new Receipt { Ticket = new Guid("11111111-1111-1111-1111-111111111111") } });
            AddParcelResult added = client.Parcels.AddParcelAsync(new Parcel { Id = 1, Label = "box" }).Result;
            yield return added.StatusCode + " " + added.Accepted!.Ticket;
            fake.Parcels.ListLost.Returns(new List<Parcel> { new() { Id = 1, Label = "tea pot" } });
            yield return client.Parcels.ListLostAsync().Result.Single().Label;
            fake.Photos.DownloadPhoto.Returns(_ => ApiFakeResult.File(Encoding.UTF8.GetBytes("picture"), "cat.png", "image/png"));
            using (ApiResponseStream photo = client.Photos.DownloadPhotoAsync(1).Result)
            {
                yield return new System.IO.StreamReader(photo).ReadToEnd() + " " + photo.FileName;
            }

            fake.Watching.WatchParcels.Returns(new List<Parcel> { new() { Id = 1, Label = "one" }, new() { Id = 2, Label = "two" } });
            yield return string.Join(",", client.Watching.WatchParcelsAsync().ToBlockingEnumerable().Select(item => item.Read().Label));
            fake.Parcels.Search.Returns(3);
            yield return client.Parcels.SearchAsync(new SearchRequest { Text = "box" }).Result;
            fake.Parcels.DeleteParcel.Returns(ApiFakeResult.Status(418));
            yield return Error(() => client.Parcels.DeleteParcelAsync(1).Wait(), (ApiException error) => error.StatusCode);
            """));

    [Fact]
    public void Calls_are_kept_with_their_arguments_in_order() => Assert.Equal(
        ["packed,new/3/1.5-/NO", "box", "cat.png image/png 3 bytes", "a cat 1,2", "text 3 a,b", "GET /v1/parcels?state=packed&state=new&page=3&weight%5Bfrom%5D=1.5", "5", "0"],
        Run("""
            client.Parcels.ListParcelsAsync(new ListParcelsOptions { State = [State.Packed, new State("new")], Page = 3, Weight = new ListParcelsWeight { From = 1.5 }, XDepot = "NO" }).Wait();
            client.Parcels.AddParcelAsync(new Parcel { Id = 1, Label = "box" }).Wait();
            client.Photos.UploadPhotoAsync(1, new ApiFile(new System.IO.MemoryStream(new byte[3]), "cat.png", "image/png"), "a cat", [1, 2]).Wait();
            client.Parcels.SearchAsync(new SearchRequest { Text = "text", Limit = 3, States = ["a", "b"] }).Wait();
            client.Parcels.DeleteParcelAsync(5).Wait();
            TestClientFake.ParcelsFake.ListParcelsCall call = fake.Parcels.ListParcels.Calls.Single();
            yield return FormattableString.Invariant($"{string.Join(",", call.State!)}/{call.Page}/{call.Weight!.From}-{call.Weight.To}/{call.XDepot}");
            yield return fake.Parcels.AddParcel.Calls[0].Body.Label;
            TestClientFake.PhotosFake.UploadPhotoCall upload = fake.Photos.UploadPhoto.Calls[0];
            yield return $"{upload.Photo.FileName} {upload.Photo.ContentType} {upload.Photo.Content.Length} bytes";
            yield return upload.Title + " " + string.Join(",", upload.Angles!);
            SearchRequest search = fake.Parcels.Search.Calls[0].Body!;
            yield return $"{search.Text} {search.Limit} {string.Join(",", search.States!)}";
            yield return fake.AllCalls[0];
            yield return fake.AllCalls.Count;
            fake.Reset();
            yield return fake.AllCalls.Count + fake.Parcels.Search.Calls.Count;
            """));

    [Fact]
    public void What_the_document_does_not_allow_fails_with_both_pointers() => Assert.Equal(
        [
            "/query/page is more than 50 (#/paths/~1parcels/get/parameters/1)",
            "/header/X-Depot has fewer than 2 characters (#/paths/~1parcels/get/parameters/3)",
            "/path/id is less than 1 (#/components/parameters/ParcelId)",
            "/body/inside/label has fewer than 3 characters (#/paths/~1parcels/post/requestBody)",
            "/body/label does not fit: ",
            "/body is required (#/paths/~1parcels/post/requestBody)",
            "/body is text/plain, and must be JSON (#/paths/~1parcels/post/requestBody)",
            "/query/page is no value of the type that the description has for it (#/paths/~1parcels/get/parameters/1)",
            "/part/photo is required (#/paths/~1parcels~1{id}~1photo/put/requestBody/content/multipart~1form-data/schema/properties/photo)",
            "/part/title has more than 10 characters (#/paths/~1parcels~1{id}~1photo/put/requestBody/content/multipart~1form-data/schema/properties/title)",
            "/path is no path of the description, whose base path is /v1 (#/paths)",
            "/method is not one that the path has: GET, POST (#/paths/~1parcels)",
            "12",
        ],
        Run("""
            foreach (Action request in new Action[]
            {
                () => client.Parcels.ListParcelsAsync(new ListParcelsOptions { Page = 51, XDepot = "N" }).Wait(),
                () => client.Parcels.GetParcelAsync(0).Wait(),
                () => client.Parcels.AddParcelAsync(new Parcel { Id = 1, Label = "box", Inside = new Parcel { Id = 2, Label = "" } }).Wait(),
                () => Send(fake, "POST", "/v1/parcels", "{\"id\":1,\"label\":[]}", "application/json"),
                () => Send(fake, "POST", "/v1/parcels", "", "application/json"),
                () => Send(fake, "POST", "/v1/parcels", "{\"id\":1,\"label\":\"box\"}", "text/plain"),
                () => Send(fake, "GET", "/v1/parcels?page=many", null, null),
                () => Send(fake, "PUT", "/v1/parcels/1/photo", "--x\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nlonger than ten\r\n--x--\r\n", "multipart/form-data; boundary=x"),
                () => Send(fake, "GET", "/v1/parts", null, null),
                () => Send(fake, "PUT", "/v1/parcels", null, null),
            })
            {
                foreach (ApiFakeViolation violation in Error(request, (ApiFakeContractException error) => error.Violations))
                {
                    yield return violation.Message.StartsWith("does not fit: ", StringComparison.Ordinal) ? violation.RequestPointer + " does not fit: " : violation;
                }
            }

            yield return fake.Violations.Count;
            """));

    [Fact]
    public void A_violation_can_be_allowed_for_one_call_or_for_all() => Assert.Equal(
        ["text", "ApiFakeContractException", "0", "ApiFakeContractException", "a box"],
        Run("""
            fake.Parcels.GetParcel.AllowInvalid();
            fake.Parcels.GetParcel.ReturnsOnce(new Parcel { Id = 1, Label = "text" });
            yield return client.Parcels.GetParcelAsync(0).Result.Label;
            yield return Error(() => client.Parcels.GetParcelAsync(0).Wait(), (ApiFakeContractException error) => error.GetType().Name);
            yield return fake.Parcels.GetParcel.Calls[0].Id;
            yield return Error(fake.Verify, (ApiFakeContractException error) => error.GetType().Name);
            fake.ChecksRequests = false;
            yield return client.Parcels.GetParcelAsync(0).Result.Label;
            """));

    [Fact]
    public void A_concrete_path_comes_before_a_templated_one() => Assert.Equal(
        ["1", "0", "1"],
        Run("""
            fake.Parcels.GetParcel.AllowInvalid();
            Send(fake, "GET", "/v1/parcels/lost", null, null);
            yield return fake.Parcels.ListLost.Calls.Count;
            yield return fake.Parcels.GetParcel.Calls.Count;
            Send(fake, "GET", "/other/base/parcels/lost2", null, null);
            yield return fake.Parcels.GetParcel.Calls.Count;
            """));

    [Fact]
    public void Faults_are_answers_too() => Assert.Equal(
        ["503 7", "a box", "HttpRequestException ConnectionRefused", "TaskCanceledException TimeoutException", "HttpRequestException", "InvalidOperationException"],
        Run("""
            fake.Parcels.GetParcel.ReturnsOnce(ApiFakeResult.Status(503).WithRetryAfter(TimeSpan.FromSeconds(7)));
            yield return Error(() => client.Parcels.GetParcelAsync(1).Wait(), (ApiException error) => error.StatusCode + " " + error.Headers["Retry-After"]);
            yield return client.Parcels.GetParcelAsync(1).Result.Label;
            fake.Parcels.GetParcel.ReturnsOnce(ApiFakeResult.ConnectionRefused());
            yield return Error(() => client.Parcels.GetParcelAsync(1).Wait(), (HttpRequestException error) => error.GetType().Name + " " + ((System.Net.Sockets.SocketException)error.InnerException!).SocketErrorCode);
            fake.Parcels.GetParcel.ReturnsOnce(ApiFakeResult.TimedOut());
            yield return Error(() => client.Parcels.GetParcelAsync(1).GetAwaiter().GetResult(), (TaskCanceledException error) => error.GetType().Name + " " + error.InnerException!.GetType().Name);
            fake.Parcels.GetParcel.ReturnsOnce(ApiFakeResult.Status(200, new Parcel { Id = 1, Label = "box" }).BreaksOff(5));
            yield return Error(() => client.Parcels.GetParcelAsync(1).Wait(), (HttpRequestException error) => error.GetType().Name);
            fake.Parcels.GetParcel.ReturnsOnce(ApiFakeResult.Throws(() => new InvalidOperationException()));
            yield return Error(() => client.Parcels.GetParcelAsync(1).Wait(), (InvalidOperationException error) => error.GetType().Name);
            """));

    [Fact]
    public void Faults_of_a_seed_are_the_same_and_name_it() => Assert.Equal(
        ["True", "True", "True", "True", "401 Unauthorized: fault", "1"],
        Run("""
            List<string> Try(int seed)
            {
                var outcomes = new List<string>();
                fake.Faults = new ApiFakeFaults(seed, 0.5).TimeOuts().RefusedConnections().Statuses(503, TimeSpan.FromSeconds(1)).BrokenBodies();
                for (int i = 0; i < 20; i++)
                {
                    outcomes.Add(Outcome(() => client.Parcels.GetParcelAsync(1).GetAwaiter().GetResult()));
                }

                return outcomes;
            }

            List<string> outcomes = Try(7);
            yield return outcomes.SequenceEqual(Try(7));
            yield return !outcomes.SequenceEqual(Try(8));
            yield return outcomes.Contains("none") && outcomes.Count(outcome => outcome != "none") > 3;
            yield return outcomes.Where(outcome => outcome != "none").All(outcome => outcome.Contains("(fault of seed 7, call "));
            fake.Faults = new ApiFakeFaults(7, rate: 1) { Limit = 1 }.Statuses(401);
            yield return Outcome(() => client.Parcels.GetParcelAsync(1).GetAwaiter().GetResult()).Contains("401") ? "401 Unauthorized: fault" : "no";
            yield return client.Parcels.GetParcelAsync(1).Result.Id;
            """));

    [Fact]
    public void Delays_go_by_the_clock_of_the_fake() => Assert.Equal(
        ["False", "True", "a box"],
        Run("""
            var clock = new Clock();
            fake.TimeProvider = clock;
            fake.Faults = new ApiFakeFaults(1, rate: 1).Delays(TimeSpan.FromHours(1));
            Task<Parcel> parcel = client.Parcels.GetParcelAsync(1);
            yield return parcel.IsCompleted;
            yield return clock.Ring() == TimeSpan.FromHours(1);
            yield return parcel.Result.Label;
            """));

    [Theory]
    [InlineData("{ type: string, minLength: 6 }", "\"textxx\"")]
    [InlineData("{ type: string, maxLength: 2 }", "\"te\"")]
    [InlineData("{ type: string, example: 1.5 }", "\"1.5\"")]
    [InlineData("{ type: string, enum: [ b, a ] }", "\"b\"")]
    [InlineData("{ type: integer, minimum: 10 }", "10")]
    [InlineData("{ type: integer, maximum: -3, exclusiveMaximum: true }", "-4")]
    [InlineData("{ type: integer, minimum: 7, multipleOf: 5 }", "10")]
    [InlineData("{ type: number, minimum: 0, exclusiveMinimum: true, maximum: 0.5 }", "0.5")]
    [InlineData("{ type: integer, example: five }", "1")]
    [InlineData("{ type: array, minItems: 2, items: { type: boolean } }", "[true,true]")]
    [InlineData("{ type: object, additionalProperties: { type: string, format: date } }", "{\"key\":\"2024-01-31\"}")]
    [InlineData("{ type: object, properties: { a: { type: string, default: x }, b: { type: string, writeOnly: true }, c: { type: integer, example: 3 } } }", "{\"a\":\"x\",\"c\":3}")]
    [InlineData("{ type: string, example: 'Grüße & \"<a>\" \\ \U0001F40D' }", "\"Grüße & \\\"<a>\\\" \\\\ \U0001F40D\"")]
    [InlineData("{ type: object, example: { a: 5 }, properties: { a: { type: integer } } }", "{\"a\":5}")]
    [InlineData("{ oneOf: [ { $ref: '#/components/schemas/Cat' }, { type: string } ] }", "{\"kind\":\"cat\",\"lives\":9}")]
    [InlineData("{ $ref: '#/components/schemas/Node' }", "{\"name\":\"text\"}")]
    [InlineData("{ $ref: '#/components/schemas/Chain' }", "{\"next\":null}")]
    public void An_example_keeps_to_its_schema(string schema, string example)
    {
        string document = $$"""
            openapi: 3.0.3
            info: { title: Examples, version: "1" }
            paths:
              /it: { get: { operationId: getIt, responses: { "200": { description: It., content: { application/json: { schema: {{schema}} } } } } } }
            components:
              schemas:
                Cat: { type: object, required: [ kind ], properties: { kind: { type: string, enum: [ cat ] }, lives: { type: integer, default: 9 } } }
                Node: { type: object, properties: { name: { type: string }, child: { $ref: "#/components/schemas/Node" } } }
                Chain: { type: object, required: [ next ], properties: { next: { nullable: true, allOf: [ { $ref: "#/components/schemas/Chain" } ] }, more: { type: array, items: { $ref: "#/components/schemas/Chain" } } } }
            """;
        GeneratorInput input = GeneratorInput.Of(SpecText.Client("spec.yaml", document).With("OpenApiFake", "true"));

        Assert.Equal([example], Feature.Run(input, """
            using HttpClient http = new TestClientFake().CreateHttpClient();
            yield return http.GetStringAsync("/it").Result;
            """));
    }

    [Fact]
    public void Lists_end_with_their_first_page()
    {
        GeneratorInput input = GeneratorInput.Of(Feature.Document("paging").With("OpenApiFake", "true"));
        string api = GeneratorRunner.Run(input).Files["Test.TestClient.PagesApi.g.cs"];
        string[] methods = [.. Regex.Matches(api, @"public .* (\w+AutoPagingAsync)\(").Select(match => match.Groups[1].Value)];

        Assert.Equal(
            methods.Select(method => method + " 1"),
            Feature.Run(input, $$"""
                #pragma warning disable CS0612
                using var client = new TestClient(new TestClientFake());
                {{string.Join('\n', methods.Select(method => $"yield return \"{method} \" + client.Pages.{method}().ToBlockingEnumerable().Count();"))}}
                """));
    }

    [Fact]
    public void A_strict_client_may_leave_out_what_only_servers_send() => Assert.Equal(
        ["a box 0"],
        Feature.Run(
            GeneratorInput.Of(SpecText.Client("spec.yaml", """
                openapi: 3.0.3
                info: { title: Strict, version: "1" }
                paths:
                  /boxes:
                    post:
                      operationId: addBox
                      requestBody: { required: true, content: { application/json: { schema: { $ref: "#/components/schemas/Box" } } } }
                      responses: { "204": { description: Done. } }
                components:
                  schemas:
                    Box: { type: object, required: [ id, label ], properties: { id: { type: integer, readOnly: true }, label: { type: string } } }
                """).With("OpenApiFake", "true").With("OpenApiReading", "strict")),
            """
            var fake = new TestClientFake();
            new TestClient(fake).Boxes.AddBoxAsync(new Box { Label = "a box" }).Wait();
            yield return fake.Boxes.AddBox.Calls[0].Body.Label + " " + fake.Boxes.AddBox.Calls[0].Body.Id;
            """));

    [Fact]
    public void Without_the_option_nothing_of_it_is_emitted()
    {
        GeneratorRun with = GeneratorRunner.Run(Feature.Input("fake"));
        GeneratorRun without = GeneratorRunner.Run(GeneratorInput.Of(Feature.Document("fake").With("OpenApiFake", "false").With("OpenApiValidation", "methods")));

        Assert.Contains(with.Files.Keys, name => name.Contains("Support.ApiFake", StringComparison.Ordinal));
        Assert.All(with.Files.Where(file => !SupportFiles.Contains(file.Key) && !file.Key.Contains("Fake", StringComparison.Ordinal)), file => Assert.Equal(file.Value, without.Files[file.Key]));
        Assert.DoesNotContain(without.Files, file => file.Key.Contains("Fake", StringComparison.Ordinal));
    }

    [Fact]
    public void An_example_that_is_edited_emits_no_client_again()
    {
        GeneratorRun first = GeneratorRunner.Run(Feature.Input("fake"));

        Assert.Equal(
            ["Test.TestClient.Fakes.ParcelsApi.g.cs"],
            first.Then(input => input.Edit("label: \"to Oslo\"", "label: \"to Rome\"")).EmittedAnew(first));
    }

    private static IReadOnlyList<string> Run(string program) => Feature.Run("fake", $$"""
        var fake = new TestClientFake();
        using var client = new TestClient(fake);
        {{program}}
        }

        private static HttpStatusCode Send(TestClientFake fake, string method, string path, string? body, string? contentType)
        {
            using HttpClient http = fake.CreateHttpClient();
            using var request = new HttpRequestMessage(new HttpMethod(method), path);
            if (body is not null)
            {
                request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
                request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
            }

            return http.SendAsync(request).GetAwaiter().GetResult().StatusCode;
        }

        private static TResult Error<TException, TResult>(Action action, Func<TException, TResult> look)
            where TException : Exception
        {
            try
            {
                action();
            }
            catch (TException exception)
            {
                return look(exception);
            }
            catch (AggregateException exception) when (exception.InnerException is TException inner)
            {
                return look(inner);
            }

            throw new InvalidOperationException("Nothing failed.");
        }

        private static string Outcome(Action action)
        {
            try
            {
                action();
                return "none";
            }
            catch (Exception exception)
            {
                return exception.Message;
            }
        }

        private sealed class Clock : TimeProvider
        {
            private TimerCallback? _callback;
            private object? _state;
            private TimeSpan _due;

            public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
            {
                (_callback, _state, _due) = (callback, state, dueTime);
                return new Timer();
            }

            public TimeSpan Ring()
            {
                _callback!(_state);
                return _due;
            }

            private sealed class Timer : ITimer
            {
                public bool Change(TimeSpan dueTime, TimeSpan period) => true;

                public void Dispose()
                {
                }

                public ValueTask DisposeAsync() => default;
            }
        """);
}
