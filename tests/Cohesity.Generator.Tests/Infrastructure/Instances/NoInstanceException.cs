using System;

namespace Cohesity.Generator.Tests.Infrastructure.Instances;

/// <summary>No JSON value satisfies a schema, or none that this maker can think of; the message says why.</summary>
internal sealed class NoInstanceException(string message) : Exception(message);
