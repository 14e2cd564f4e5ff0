using System;
using System.Net.Http;
using System.Threading.Tasks;

namespace Cohesity.Generator.IntegrationTests.Transport;

/// <summary>A call whose answer must begin within a short time-out: where the machine is too busy for that, it gets twice the time.</summary>
internal static class PatientCall
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    /// <summary>Calls until the answer began in time.</summary>
    /// <param name="call">The call, given the connection and its time-out.</param>
    public static async Task<T> WithTimeOutAsync<T>(Func<HttpClient, TimeSpan, Task<T>> call)
    {
        for (TimeSpan timeout = TimeSpan.FromSeconds(1); ; timeout += timeout)
        {
            using var http = new HttpClient { Timeout = timeout };
            try
            {
                return await call(http, timeout);
            }
            catch (TaskCanceledException) when (timeout < Longest)
            {
            }
        }
    }
}
