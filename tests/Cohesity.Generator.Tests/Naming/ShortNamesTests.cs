using System.Linq;
using Cohesity.Generator.Naming;
using Xunit;

namespace Cohesity.Generator.Tests.Naming;

public sealed class ShortNamesTests
{
    [Theory]
    [InlineData("IssuesListAssignees", "Issues", "ListAssignees")]
    [InlineData("ListIssues", "Issues", "ListIssues")]
    [InlineData("Issues", "Issues", "Issues")]
    [InlineData("IssuesListIssues", "Issues", "ListIssues")]
    [InlineData("GitignoreGetTemplate", "Git", "GitignoreGetTemplate")]
    [InlineData("ListCoreV1NamespacedPod", "CoreV1", "ListNamespacedPod")]
    [InlineData("GetProtectionJobs", "ProtectionJobs", "GetProtectionJobs")]
    [InlineData("ProtectionJobsGetProtectionJobs", "ProtectionJobs", "GetProtectionJobs")]
    [InlineData("ListGitTags", "Git", "ListGitTags")]
    [InlineData("GenerateAccessToken", "AccessTokens", "GenerateAccessToken")]
    [InlineData("ListCoreV10Pods", "CoreV1", "ListCoreV10Pods")]
    public void The_tag_is_said_once(string operation, string tag, string name) => Assert.Equal(name, ShortNames.WithoutTag(operation, tag));

    [Theory]
    [InlineData("com.acme.orders.Order", "Order")]
    [InlineData("io.k8s.api.apps.v1.Deployment", "AppsV1Deployment")]
    [InlineData("io.k8s.api.batch.v1beta1.CronJob", "BatchV1beta1CronJob")]
    [InlineData("Microsoft.AspNetCore.Mvc.ProblemDetails", "ProblemDetails")]
    [InlineData("Acme.Api.Page_System.Collections.Generic.List_Acme.Order_", "AcmeApiPageSystemCollectionsGenericListAcmeOrder")]
    [InlineData("models.User", "ModelsUser")]
    [InlineData("v1.2.3", "V1_2_3")]
    [InlineData("List`1[[System.String, mscorlib]]", "List1SystemStringMscorlib")]
    public void A_package_is_left_out(string rawName, string name) => Assert.Equal(name, ShortNames.WithoutPackage(rawName));

    [Fact]
    public void A_short_name_that_two_would_have_is_nobodys() => Assert.Equal(
        ["a=AOrder", "b=BOrder", "c=Item", "d=CItem", "e=Last"],
        ShortNames.Choose([("a", "AOrder", "Order"), ("b", "BOrder", "Order"), ("c", "Item", "Item"), ("d", "CItem", "Item"), ("e", "ELast", "Last")]).Select(name => name.Key + "=" + name.Value));
}
