using System.Threading;
using Cohesity.Generator.Common;
using Cohesity.Generator.Inputs;
using Cohesity.Generator.Reading.Trees;

namespace Cohesity.Generator.Reading.Places;

/// <summary>The places to locate in one file.</summary>
internal sealed class FilePlaces
{
    private readonly DocumentFile _file;
    private readonly PlaceNode _root = new();

    public FilePlaces(DocumentFile file)
    {
        _file = file;
        Lines = new LineMap(file);
    }

    public LineMap Lines { get; }

    public bool IsWanted { get; private set; }

    public PlaceNode Want(JsonPath path)
    {
        IsWanted = true;
        PlaceNode node = _root;
        foreach (string segment in path.Segments())
        {
            node = node.Add(segment);
        }

        return node;
    }

    public void Find(CancellationToken cancellationToken)
    {
        if (!TreeReader.LooksLikeJson(_file.Text) || !JsonPlaces.TryFind(_file.Text, _root, cancellationToken))
        {
            YamlPlaces.Find(_file.Text, _root, cancellationToken);
        }
    }
}
