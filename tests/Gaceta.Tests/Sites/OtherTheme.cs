using System.Reflection;
using System.Reflection.Emit;
using Gaceta.Pages;
using Gaceta.Rendering;
using Microsoft.AspNetCore.Components.Rendering;
using Theme;
using Theme.Pages;

namespace Gaceta.Tests.Sites;

/// <summary>A theme of its own identity that draws as the real one does, but for the page of unknown addresses; and it has no assets.</summary>
internal static class OtherTheme
{
    public static ThemeComponents Components { get; } = ThemeComponents.Of(Compile());

    private static Assembly Compile()
    {
        var assembly = new PersistedAssemblyBuilder(new AssemblyName("OtherTheme"), typeof(object).Assembly);
        ModuleBuilder module = assembly.DefineDynamicModule("OtherTheme");
        foreach (Type page in typeof(ThemeAssembly).Assembly.GetTypes().Where(IsPage))
        {
            TypeBuilder other = module.DefineType("Other" + page.Name, TypeAttributes.Public | TypeAttributes.Sealed, page);
            if (page == typeof(NotFound))
            {
                DrawAnother(other);
            }

            other.CreateType();
        }

        using var compiled = new MemoryStream();
        assembly.Save(compiled);
        return Assembly.Load(compiled.ToArray());
    }

    private static bool IsPage(Type type) =>
        !type.IsAbstract && type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(PageComponent<>);

    private static void DrawAnother(TypeBuilder page)
    {
        MethodBuilder draw = page.DefineMethod("BuildRenderTree", MethodAttributes.Family | MethodAttributes.Virtual, typeof(void), [typeof(RenderTreeBuilder)]);
        ILGenerator code = draw.GetILGenerator();
        code.Emit(OpCodes.Ldarg_1);
        code.Emit(OpCodes.Ldc_I4_0);
        code.Emit(OpCodes.Ldstr, "<p>Drawn by another theme.</p>");
        code.Emit(OpCodes.Callvirt, typeof(RenderTreeBuilder).GetMethod(nameof(RenderTreeBuilder.AddMarkupContent))!);
        code.Emit(OpCodes.Ret);
    }
}
