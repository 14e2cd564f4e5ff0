using System;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.OpenApi;

namespace Cohesity.Generator.AspNetCoreTests.Server;

/// <summary>A server as a user of ASP.NET Core 10 writes one: minimal APIs and a controller, with the documents that it writes of itself.</summary>
internal static class ShopServer
{
    /// <summary>Starts the server on a free port.</summary>
    /// <param name="note">Told of each request, by method and route.</param>
    /// <returns>The server, which knows its address.</returns>
    public static async Task<WebApplication> StartAsync(Action<string, string> note)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ApplicationName = typeof(ShopServer).Assembly.GetName().Name });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddProblemDetails();
        builder.Services.AddValidation();
        builder.Services.AddControllers();
        builder.Services.AddOpenApi("3.1", options => Describe(options, OpenApiSpecVersion.OpenApi3_1));
        builder.Services.AddOpenApi("3.0", options => Describe(options, OpenApiSpecVersion.OpenApi3_0));

        WebApplication server = builder.Build();
        server.UseExceptionHandler();
        server.UseStatusCodePages();
        server.Use((context, next) =>
        {
            if (context.GetEndpoint() is RouteEndpoint endpoint)
            {
                note(context.Request.Method, endpoint.RoutePattern.RawText!);
            }

            return next(context);
        });
        server.MapOpenApi("/openapi/{documentName}.json");
        server.MapControllers();
        server.MapWeather();
        server.MapOrders();
        server.MapFiles();
        await server.StartAsync();
        return server;
    }

    private static void Describe(OpenApiOptions options, OpenApiSpecVersion version)
    {
        options.OpenApiVersion = version;
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = "Shop";
            document.Info.Version = "1.0";
            return Task.CompletedTask;
        });
    }
}
