using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Cohesity.Consumer
{
    /// <summary>Uses the client from a library, in C# that every supported framework takes.</summary>
    public sealed class Library
    {
        private readonly IAccessTokensApi _tokens;

        /// <summary>Creates it over an API, such as one that a test makes up.</summary>
        public Library(IAccessTokensApi tokens) => _tokens = tokens;

        /// <summary>Creates it over a connection.</summary>
        public Library(HttpClient http)
            : this(new AccessTokensApi(http, new Uri("https://cluster.example.com")))
        {
        }

        /// <summary>Logs in, or says why not.</summary>
        public async Task<string?> LogInAsync(string user, string password, CancellationToken cancellationToken = default)
        {
            try
            {
                AccessToken token = await _tokens.GenerateAccessTokenAsync(new AccessTokenCredential { Username = user, Password = password }, cancellationToken).ConfigureAwait(false);
                return token.AccessTokenValue;
            }
            catch (ApiException<RequestError> refusal)
            {
                return refusal.Error.Message;
            }
        }
    }
}
