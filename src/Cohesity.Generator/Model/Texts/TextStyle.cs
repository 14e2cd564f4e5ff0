using System;

namespace Cohesity.Generator.Model.Texts;

/// <summary>How text looks.</summary>
[Flags]
internal enum TextStyle
{
    None = 0,
    Strong = 1,
    Emphasis = 2,
    Code = 4,
}
