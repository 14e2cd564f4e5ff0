using Cohesity.Generator.Common;
using Cohesity.Generator.Emitting;
using Cohesity.Generator.Model;

namespace Cohesity.Generator.Reports;

/// <summary>What the page about a client tells.</summary>
/// <param name="Client">The client; its <see cref="ClientSpec.Contract"/> is there.</param>
/// <param name="Context">What the types read like depends on.</param>
/// <param name="Document">The document's name.</param>
/// <param name="Notes">What was degraded in the document, or renamed.</param>
/// <param name="Changes">What changed since the API was accepted.</param>
internal sealed record ReportSpec(ClientSpec Client, EmitContext Context, string Document, EquatableArray<ReportNote> Notes, ReportChanges Changes);

/// <summary>A diagnostic.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">What all of its id have in common.</param>
/// <param name="Severity">As the generator has it: <c>error</c>, <c>warning</c> or <c>info</c>.</param>
/// <param name="Message">The message.</param>
/// <param name="Place">Where: file, line and column, counted from 1; empty when it belongs to no file.</param>
internal sealed record ReportNote(string Id, string Title, string Severity, string Message, string Place);

/// <summary>What changed since the API of a client was accepted.</summary>
/// <param name="File">The name of the file that was accepted; null when there is none.</param>
/// <param name="Command">What writes such a file.</param>
/// <param name="State">How much of the file is otherwise, or why it cannot be read; null when it is up to date.</param>
/// <param name="Breaking">What breaks somebody.</param>
/// <param name="Other">What breaks nobody.</param>
internal sealed record ReportChanges(string? File, string Command, string? State, EquatableArray<ReportNote> Breaking, EquatableArray<ReportNote> Other);
