using Cohesity.Generator.Binding.Operations;
using Xunit;

namespace Cohesity.Generator.Tests.Binding;

public sealed class PathResourceTests
{
    [Theory]
    [InlineData("/customers", "Customers")]
    [InlineData("/v1/customers/{id}", "Customers")]
    [InlineData("/api/rest/v2beta1/payment_methods/{id}/detach", "PaymentMethods")]
    [InlineData("/2.0/API/apps", "Apps")]
    [InlineData("/2024-01-01/functions", "Functions")]
    [InlineData("/V1p1beta1/jobs", "Jobs")]
    [InlineData("/{tenant}/items/{id}", "Items")]
    [InlineData("/profiles{extension}", "Profiles")]
    [InlineData("/{tenant}.{region}/users({id})", "Users")]
    [InlineData("/pets.json", "Pets")]
    [InlineData("/chat.postMessage", "Chat")]
    [InlineData("/v1/projects:search", "Projects")]
    [InlineData("/.well-known/jwks.json", "WellKnown")]
    [InlineData("/-/health", "Health")]
    [InlineData("/$batch", "Batch")]
    [InlineData("customers/{id}", "Customers")]
    [InlineData("//orders#all", "Orders")]
    [InlineData("/{bucket}/objects?list-type={type}", "Objects")]
    [InlineData("/uploads", "Uploads")]
    [InlineData("/set-points", "SetPoints")]
    [InlineData("/settings", "Settings")]
    [InlineData("/search/issues", "Search")]
    [InlineData("/createOrder/lines", "Lines")]
    [InlineData("/versions/1", "Versions")]
    [InlineData("/v1alphabet/x", "V1alphabet")]
    public void The_first_segment_that_names_something_counts(string path, string resource) => Assert.Equal(resource, PathResource.Of(path));

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("/{id}")]
    [InlineData("/v1/{id}")]
    [InlineData("/api/v3/1")]
    [InlineData("/*/-")]
    [InlineData("/{bucket}#acl")]
    [InlineData("/{bucket}?acl/all")]
    [InlineData("/sendMessage")]
    [InlineData("/api/GetUser")]
    [InlineData("/delete")]
    [InlineData("/logOut")]
    public void A_path_may_name_nothing(string path) => Assert.Null(PathResource.Of(path));
}
