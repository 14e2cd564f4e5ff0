using Cohesity.Generator.PackageTests;
using Xunit;

[assembly: AssemblyFixture(typeof(PackedGenerator))]
