using System;

namespace Cohesity.Generator.Binding.Paging;

/// <summary>Why a declaration of paging is ignored. It never leaves <see cref="PagingDeclarations"/>.</summary>
internal sealed class PagingException(string message, bool isUnsupported = false) : Exception(message)
{
    /// <summary>Whether the declaration is right and cannot be done, rather than wrong.</summary>
    public bool IsUnsupported { get; } = isUnsupported;
}
