namespace Cohesity.Generator.Reading;

/// <summary>The version of the specification that a document follows. Patch releases (3.0.0 to 3.0.4) do not differ in anything that is generated.</summary>
internal enum SpecVersion
{
    V2_0,
    V3_0,
    V3_1,
    V3_2,
}
