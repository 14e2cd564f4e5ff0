using System;
using System.Threading;
using System.Threading.Tasks;
using Cohesity.Generator.Support.OpenApiRuntime;
using Xunit;

namespace Cohesity.Generator.Tests.Support;

/// <summary>A token is renewed before it expires, and used as long as it is good.</summary>
public sealed class ApiTokenCacheTests
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    private TimeSpan _time = TimeSpan.Zero;
    private int _logins;
    private bool _fails;

    [Fact]
    public async Task A_token_that_is_good_outlives_a_renewal_that_fails()
    {
        var cache = new ApiTokenCache(LogInAsync, expiredStatus: 401, () => _time);
        ApiToken first = await GetAsync(cache);
        _fails = true;

        _time = Lifetime - TimeSpan.FromMinutes(4);
        Assert.Same(first, await GetAsync(cache));
        Assert.Equal(2, _logins);

        _time = Lifetime;
        await Assert.ThrowsAsync<InvalidOperationException>(() => GetAsync(cache));

        _fails = false;
        Assert.NotSame(first, await GetAsync(cache));
        Assert.Equal(4, _logins);
    }

    [Fact]
    public async Task A_token_that_the_server_refused_is_not_used_again()
    {
        var cache = new ApiTokenCache(LogInAsync, expiredStatus: 401, () => _time);
        ApiToken first = await GetAsync(cache);
        _fails = true;

        await Assert.ThrowsAsync<InvalidOperationException>(() => GetAsync(cache, first));
        await Assert.ThrowsAsync<InvalidOperationException>(() => GetAsync(cache));
    }

    private static Task<ApiToken> GetAsync(ApiTokenCache cache, ApiToken? rejected = null) => cache.GetAsync(null!, rejected, TestContext.Current.CancellationToken).AsTask();

    private Task<ApiToken> LogInAsync(ApiConnection connection, CancellationToken cancellationToken)
    {
        _logins++;
        return _fails ? Task.FromException<ApiToken>(new InvalidOperationException("The server is not there.")) : Task.FromResult(new ApiToken("token", null, Lifetime));
    }
}
