using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Xunit;

namespace Cohesity.Generator.IntegrationTests;

/// <summary>Where a request goes, for each way of writing the base address.</summary>
public sealed class BaseAddressTests
{
    /// <summary>Gets what is appended to host and port, and the path of the request that comes out.</summary>
    public static TheoryData<string, string> Addresses => new()
    {
        // Without a path, the API is where the document says.
        { "", "/irisservices/api/v1/public/accessTokens" },
        { "/", "/irisservices/api/v1/public/accessTokens" },
        { "/irisservices/api/v1", "/irisservices/api/v1/public/accessTokens" },
        { "/irisservices/api/v1/", "/irisservices/api/v1/public/accessTokens" },

        // A path is taken as it is: a proxy may stand in front.
        { "/clusters/7", "/clusters/7/public/accessTokens" },
        { "/clusters/7/", "/clusters/7/public/accessTokens" },
    };

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Address_given_to_the_client(string path, string expected)
    {
        await using TestCluster test = await TestCluster.StartAsync();
        using var client = new CohesityClient(test.Http, AddressOf(test, path));

        Assert.Equal(expected, await PathOfRequestAsync(test, client.AccessTokens));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Address_of_the_HttpClient(string path, string expected)
    {
        await using TestCluster test = await TestCluster.StartAsync();
        test.Http.BaseAddress = AddressOf(test, path);
        using var client = new CohesityClient(test.Http);

        Assert.Equal(expected, await PathOfRequestAsync(test, client.AccessTokens));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Address_given_to_the_api_class(string path, string expected)
    {
        await using TestCluster test = await TestCluster.StartAsync();

        Assert.Equal(expected, await PathOfRequestAsync(test, new AccessTokensApi(test.Http, AddressOf(test, path))));
    }

    private static Uri AddressOf(TestCluster test, string path) =>
        new(test.Cluster.Address.GetLeftPart(UriPartial.Authority) + path);

    private static async Task<string> PathOfRequestAsync(TestCluster test, IAccessTokensApi api)
    {
        List<(string Method, string Path, string Body)> requests = test.NoteRequests();
        try
        {
            await api.GenerateAccessTokenAsync(test.GoodCredential, TestContext.Current.CancellationToken);
        }
        catch (ApiException exception) when (exception.StatusCode == 404)
        {
            // The embedded cluster answers under its own base path only; where the request went is all that matters here.
        }

        return Assert.Single(requests).Path;
    }
}
