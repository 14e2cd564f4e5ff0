namespace System.Runtime.CompilerServices;

/// <summary>What the compiler looks for where a type has <c>init</c> accessors; .NET Standard 2.0 lacks it.</summary>
internal static class IsExternalInit
{
}
