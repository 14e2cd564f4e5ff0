using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Support.OpenApiRuntime;
using Xunit;

namespace Cohesity.Generator.Tests.Support;

/// <summary>Which keys of a section are taken for misspelt ones; <c>SettingsTests</c> has them in an application.</summary>
public sealed class ApiSettingsTests
{
    private static readonly string[] Known = ["BaseAddress", "BasePath", "Headers", "Key", "User", "User:Username", "User:Password"];

    [Theory]
    [InlineData("BaseAdress", "BaseAddress")]
    [InlineData("baseaddres", "BaseAddress")]
    [InlineData("BaseAddresses", "BaseAddress")]
    [InlineData("BaesPath", "BasePath")]
    [InlineData("BaseUrl", "BaseAddress")]
    [InlineData("Kye", "Key")]
    [InlineData("User:Pasword", "User:Password")]
    [InlineData("BASEADDRESS", null)]
    [InlineData("Base", null)]
    [InlineData("Kid", null)]
    [InlineData("Server", null)]
    [InlineData("Username", null)]
    [InlineData("Headers:Kye", null)]
    [InlineData("Other:Usrname", null)]
    public void The_nearest_one_beside_it_is_meant(string key, string? meant) => Assert.Equal(
        meant is null ? [] : [$"The key 'S:{key}' of the configuration sets nothing; did you mean 'S:{meant}'?"],
        ApiSettings.Misspelt("S", Values(key), Known));

    [Fact]
    public void What_is_there_itself_is_not_meant() => Assert.Empty(ApiSettings.Misspelt("S", Values("BaseAddress", "BaseAddresses"), Known));

    private static IEnumerable<KeyValuePair<string, string?>> Values(params string[] keys) => keys.Select(key => new KeyValuePair<string, string?>(key, "x"));
}
