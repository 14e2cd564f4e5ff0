using System.IO;
using System.Threading.Tasks;

namespace Cohesity.Generator.Benchmarks.Http;

/// <summary>The calls that are compared, by one client. What a call returns keeps its work from being optimised away.</summary>
public interface IHttpCalls
{
    /// <summary>A small JSON body each way.</summary>
    public Task<object?> LogIn();

    /// <summary>Ten parameters in the query, as <see cref="HttpArguments"/> has them, and next to nothing in the answer.</summary>
    public Task<object?> Count();

    /// <summary>An answer of one megabyte of JSON.</summary>
    public Task<object?> List();

    /// <summary>An answer of one hundred megabytes, copied to where nothing is kept.</summary>
    /// <param name="destination">Where the bytes go.</param>
    public Task<object?> Download(Stream destination);
}
