using System;
using System.Collections.Generic;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Threading;
using System.Threading.Tasks;
using Kubernetes;

const string Pod = """{"apiVersion":"v1","kind":"Pod","metadata":{"creationTimestamp":"2024-02-29T12:34:56Z","labels":{"app":"web"},"name":"web"},"spec":{"containers":[{"image":"nginx:1","name":"web","ports":[{"containerPort":80,"protocol":"TCP"}]}]},"later":[1,{"x":null}]}""";

var cluster = new Cluster(Pod);
using var http = new HttpClient(cluster);
using var client = new KubernetesClient(http, new Uri("https://cluster.example.com"));
CoreV1Pod pod = await client.CoreV1.ReadNamespacedPodAsync("web", "default");
Console.WriteLine($"{pod.Metadata!.Name} {pod.Spec!.Containers[0].Image} {pod.Spec.Containers[0].Ports![0].ContainerPort}");
await client.CoreV1.ReplaceNamespacedPodAsync("web", "default", pod);
Console.WriteLine(cluster.Received == Pod ? "sent as it came" : cluster.Received);

var options = new JsonSerializerOptions { TypeInfoResolver = KubernetesClientJsonTypeInfoResolver.Default };
var typeInfo = (JsonTypeInfo<CoreV1Pod>)options.GetTypeInfo(typeof(CoreV1Pod));
Console.WriteLine(JsonSerializer.Serialize(JsonSerializer.Deserialize(Pod, typeInfo)!, typeInfo) == Pod ? "serialized as it came" : "changed by the serializer");
foreach (string bad in new[] { """{"spec":{"containers":[{"ports":"none"}]}}""", """{"spec":""" })
{
    try
    {
        JsonSerializer.Deserialize(bad, typeInfo);
    }
    catch (JsonException exception)
    {
        Console.WriteLine($"refused at {exception.Path}");
    }
}

/// <summary>Answers every call with one object, and keeps the last body.</summary>
internal sealed class Cluster(string answer) : HttpMessageHandler
{
    public string Received { get; private set; } = "";

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Received = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(answer, Encoding.UTF8, "application/json") };
    }
}
