using System;
using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Emitting;
using Cohesity.Generator.Emitting.Client;
using Cohesity.Generator.Emitting.CSharp;
using Cohesity.Generator.Emitting.Enums;
using Cohesity.Generator.Emitting.Fakes;
using Cohesity.Generator.Emitting.Operations;
using Cohesity.Generator.Emitting.Receivers;
using Cohesity.Generator.Emitting.Types;
using Cohesity.Generator.Emitting.Unions;
using Cohesity.Generator.Model.Operations;
using Cohesity.Generator.Model.Types;
using Cohesity.Generator.Output.SupportCode;

namespace Cohesity.Generator.Output;

/// <summary>Turns a slice into its files.</summary>
internal static class FileEmitter
{
    public static IEnumerable<GeneratedFile> Emit(FileSlice slice)
    {
        EmitContext context = slice.Context;
        switch (slice)
        {
            case TypesSlice { ShardHintName: { } hintName, Types.Count: > 0 } shard:
                yield return GeneratedFile.Create(hintName, context.Namespace, writer =>
                {
                    for (int i = 0; i < shard.Types.Count; i++)
                    {
                        if (i > 0)
                        {
                            writer.Line();
                        }

                        EmitType(writer, shard.Types[i].Type, context);
                    }
                });
                break;
            case TypesSlice { ShardHintName: null } types:
                foreach (NamedType type in types.Types.ToList())
                {
                    yield return GeneratedFile.Create(type.HintName, context.Namespace, writer => EmitType(writer, type.Type, context));
                }

                break;
            case ApiSlice api:
                yield return GeneratedFile.Create(api.HintName, context.Namespace, writer => ApiEmitter.Emit(writer, api));
                break;
            case ClientSlice client:
                yield return GeneratedFile.Create(client.HintName, context.Namespace, writer => ClientEmitter.Emit(writer, client));
                break;
            case OptionsSlice options:
                yield return GeneratedFile.Create(options.HintName, context.Namespace, writer =>
                {
                    OptionsEmitter.Emit(writer, options);
                    if (options.Security.Requirements.Count > 0)
                    {
                        writer.Line();
                        SecurityEmitter.Emit(writer, options);
                    }
                });
                break;
            case ErrorsSlice errors:
                yield return GeneratedFile.Create(errors.HintName, context.Namespace, writer => ErrorEmitter.Emit(writer, errors));
                break;
            case RegistrationSlice registration:
                yield return GeneratedFile.Create(registration.HintName, context.Namespace, writer => RegistrationEmitter.Emit(writer, registration));
                break;
            case SupportSlice { Polyfills: { } polyfills }:
                foreach (GeneratedFile file in PolyfillFiles.For(polyfills))
                {
                    yield return file;
                }

                break;
            case SupportSlice support:
                foreach (GeneratedFile file in SupportFiles.Of(context).For(context, support.Names))
                {
                    yield return file;
                }

                break;
            case FakeSlice fake:
                yield return GeneratedFile.Create(fake.HintName, context.Namespace, writer => FakeEmitter.Emit(writer, fake));
                break;
            case FakeApiSlice fake:
                yield return GeneratedFile.Create(fake.HintName, context.Namespace, writer => FakeApiEmitter.Emit(writer, fake));
                break;
            case ReceiverSlice receiver:
                yield return GeneratedFile.Create(receiver.HintName, context.Namespace, writer => ReceiverEmitter.Emit(writer, receiver));
                break;
            case ServersSlice servers:
                yield return GeneratedFile.Create(servers.HintName, context.Namespace, writer => ServersEmitter.Emit(writer, servers));
                break;
            case LinksSlice links:
                yield return GeneratedFile.Create(links.HintName, context.Namespace, writer => LinksEmitter.Emit(writer, links));
                break;
            case HeadersSlice headers:
                yield return GeneratedFile.Create(headers.HintName, context.Namespace, writer => HeadersEmitter.Emit(writer, headers));
                break;
            case ResolverSlice resolver:
                yield return GeneratedFile.Create(resolver.HintName, context.Namespace, writer => ResolverEmitter.Emit(writer, resolver.ClientName, resolver.Types.ToList(), context));
                break;
        }
    }

    private static void EmitType(SourceWriter writer, TypeSpec type, EmitContext context)
    {
        switch (type)
        {
            case ObjectSpec spec:
                ObjectEmitter.Emit(writer, spec, context);
                break;
            case EnumSpec spec:
                EnumEmitter.Emit(writer, spec, context);
                break;
            case TupleSpec spec:
                TupleEmitter.Emit(writer, spec, context);
                break;
            case UnionSpec spec:
                UnionEmitter.Emit(writer, spec, context);
                break;
            case OptionsSpec spec:
                OperationOptionsEmitter.Emit(writer, spec, context);
                break;
            case ResultSpec spec:
                ResultEmitter.Emit(writer, spec, context);
                break;
            default:
                throw new ArgumentException("The type is of no known kind.", nameof(type));
        }
    }
}
