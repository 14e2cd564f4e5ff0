using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Cohesity.Generator.ServerTests.Servers;
using Cohesity.Generator.Tests.Infrastructure;
using Xunit;

namespace Cohesity.Generator.ServerTests.Chromium;

/// <summary>The page about a client, as its readers have it.</summary>
public sealed class ReportTests
{
    private const string Visible = "[...document.querySelectorAll('.e')].filter(entry => entry.checkVisibility()).map(entry => entry.id)";

    private static readonly GeneratorInput Tokens = GeneratorInput.Of(SpecText.Client("access-tokens.yaml", File.ReadAllText(Path.Combine(ProjectMetadata.RepositoryRoot, "specs", "access-tokens.yaml")), "CohesityClient", "Cohesity"));

    /// <summary>Names and texts that break no line, more text than fits, and a hostile document.</summary>
    private static readonly GeneratorInput Wide = GeneratorInput.Of($$"""
        openapi: 3.1.0
        info: { title: "</title><script>document.title = 'run'</script><img src=/image onerror=\"document.title = 'run'\">", version: "1 <!-- \u2028" }
        paths:
          /{{new string('p', 300)}}/{id}:
            get:
              operationId: {{new string('o', 110)}}
              deprecated: true
              summary: "</summary></details><script src=/script></script> ' \" {{new string('s', 300)}}"
              description: "<style>@import '/style'</style><iframe src=/frame></iframe> [x](javascript:alert(1)) [y](https://example.com/'onclick='alert(1))\n\n    {{new string('c', 300)}}"
              parameters:
                - { name: id, in: path, required: true, schema: { type: string, pattern: "^</script>{{new string('x', 150)}}$" } }
              responses:
                '200': { description: "<base href='https://example.com/'>", content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
        components:
          schemas:
            Thing:
              type: object
              not: { type: string }
              required: [ "</script><script>document.title = 'run'</script>" ]
              properties:
                "</script><script>document.title = 'run'</script>": { type: string, default: "--><script>document.title = 'run'</script>" }
                {{new string('m', 200)}}: { type: array, items: { type: array, items: { $ref: '#/components/schemas/Thing' } } }
                state: { enum: [ "\" onmouseover=\"document.title = 'run'", "b" ] }
        """);

    [Fact]
    public async Task A_search_narrows_and_escape_ends_it()
    {
        await using PageServer server = await PageServer.StartAsync(ReportOf.Page(Tokens));
        await using Browser browser = await Browser.StartAsync();
        await browser.GoAsync(server.Page);
        string[] all = await browser.RunAsync<string[]>("return " + Visible);
        Assert.Equal(7, all.Length);

        // The slash of the keyboard goes to the field and does not stand in it.
        await browser.PressAsync("/");
        await browser.PressAsync("OTPCODE");
        Assert.Equal(["type-AccessTokenCredential"], await browser.RunAsync<string[]>("return " + Visible));
        Assert.Equal("1 found", await browser.RunAsync<string>("return document.getElementById('found').textContent"));
        Assert.Equal(["types"], await browser.RunAsync<string[]>("return [...document.querySelectorAll('main > section')].filter(section => section.checkVisibility()).map(section => section.id)"));

        await browser.PressAsync(Browser.Escape);
        Assert.Equal(all, await browser.RunAsync<string[]>("return " + Visible));

        // All words, in any order.
        await browser.PressAsync("public get");
        Assert.Equal(["op-Cluster.GetClusterAsync"], await browser.RunAsync<string[]>("return " + Visible));
        await browser.PressAsync(" nothing");
        Assert.Empty(await browser.RunAsync<string[]>("return " + Visible));
        Assert.Equal("Nothing found", await browser.RunAsync<string>("return document.getElementById('found').textContent"));

        // A link leads to what the search hides.
        await browser.RunAsync<string?>("location.hash = '#type-AccessToken'; return null");
        await browser.PressAsync("");
        Assert.Equal(all, await browser.RunAsync<string[]>("return " + Visible));
        Assert.Empty(await browser.ComplaintsAsync());
    }

    [Fact]
    public async Task All_of_it_is_reached_by_the_keyboard_and_focus_is_seen()
    {
        await using PageServer server = await PageServer.StartAsync(ReportOf.Page(Tokens));
        await using Browser browser = await Browser.StartAsync();
        await browser.GoAsync(server.Page);
        await browser.PressAsync(Browser.Tab);
        Assert.Equal("Skip to the content", await browser.RunAsync<string>("return document.activeElement.textContent"));
        Assert.True(await browser.RunAsync<bool>("const box = document.activeElement.getBoundingClientRect(); return box.left >= 0 && box.top >= 0"));

        // Everything that can be clicked, once, in the order of the page.
        var reached = new List<string>();
        int count = await browser.RunAsync<int>("window.all = [...document.querySelectorAll('a[href], input, summary')].filter(each => each.checkVisibility()); return all.length");
        for (int i = 0; i < count; i++)
        {
            reached.Add(await browser.RunAsync<string>("const style = getComputedStyle(document.activeElement); return all.indexOf(document.activeElement) + (style.outlineStyle === 'none' || style.outlineWidth === '0px' ? ' unseen' : '')"));
            await browser.PressAsync(Browser.Tab);
        }

        Assert.Equal(Enumerable.Range(0, count).Select(index => index.ToString(System.Globalization.CultureInfo.InvariantCulture)), reached);

        // From the field to the first entry, to the next, and open it.
        await browser.PressAsync("/" + Browser.Down + Browser.Down + Browser.Enter);
        Assert.Equal("op-Cluster.GetClusterAsync", await browser.RunAsync<string>("return document.activeElement.parentElement.id"));
        Assert.True(await browser.RunAsync<bool>("return document.activeElement.parentElement.open"));
        Assert.EndsWith("#op-Cluster.GetClusterAsync", await browser.RunAsync<string>("return location.href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Those_who_hear_it_have_landmarks_headings_and_names()
    {
        await using PageServer server = await PageServer.StartAsync(ReportOf.Page(Tokens));
        await using Browser browser = await Browser.StartAsync();
        await browser.GoAsync(server.Page);

        Assert.Equal(["header", "search", "nav", "main", "footer"], await browser.RunAsync<string[]>("return [...document.querySelectorAll('header, nav, main, footer, search')].map(each => each.localName)"));
        Assert.Equal("en", await browser.RunAsync<string>("return document.documentElement.lang"));
        Assert.Equal("Search operations and types", await browser.RunAsync<string>("return document.getElementById('search').labels[0].textContent"));

        // No level is left out on the way down.
        int[] levels = await browser.RunAsync<int[]>("return [...document.querySelectorAll('h1, h2, h3, h4, h5')].map(each => Number(each.localName[1]))");
        Assert.Equal(1, levels[0]);
        Assert.Single(levels, 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1 || (pair.First, pair.Second) == (2, 4), $"{pair}"));
    }

    [Theory]
    [InlineData("light")]
    [InlineData("dark")]
    public async Task All_text_has_the_contrast_of_WCAG_AA(string scheme)
    {
        await using PageServer server = await PageServer.StartAsync(ReportOf.Page(Wide));
        await using Browser browser = await Browser.StartAsync();
        await browser.PreferAsync(scheme);
        await browser.GoAsync(server.Page);

        double page = await browser.RunAsync<double>($"{Contrast} return luminance(getComputedStyle(document.body).backgroundColor)");
        Assert.Equal(scheme == "light", page > 0.5);
        Assert.Empty(await browser.RunAsync<string[]>($$"""
            {{Contrast}}
            document.querySelectorAll('details').forEach(each => { each.open = true; });
            const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            const faint = new Set();
            while (walker.nextNode()) {
              const element = walker.currentNode.parentElement;
              if (walker.currentNode.data.trim() !== '' && element.checkVisibility() && contrast(element) < 4.5) {
                faint.add(`${element.localName}.${element.className} ${contrast(element)}`);
              }
            }
            return [...faint];
            """));
    }

    [Fact]
    public async Task It_asks_nobody_for_anything_and_runs_nothing_of_the_document()
    {
        string text = ReportOf.Page(Wide);
        await using PageServer server = await PageServer.StartAsync(text);
        await using Browser browser = await Browser.StartAsync();
        await browser.GoAsync(server.Page);
        await browser.RunAsync<string?>("document.querySelectorAll('details').forEach(each => { each.open = true; each.dispatchEvent(new MouseEvent('mouseover', { bubbles: true })); }); return null");
        await browser.PressAsync("/script");

        Assert.Equal("TestClient", await browser.RunAsync<string>("return document.title"));
        Assert.Empty(await browser.RunAsync<string[]>("return performance.getEntriesByType('resource').map(each => each.name)"));
        Assert.Empty(await browser.ComplaintsAsync());
        Assert.Equal(["/page.html"], server.Requests);

        // What Chromium makes of it is what a parser of XML does.
        Assert.Equal(
            ReportOf.Parse(text).DescendantsAndSelf().Select(element => $"{element.Name.LocalName}#{(string?)element.Attribute("id")}"),
            await browser.RunAsync<string[]>("return [...document.querySelectorAll('*')].map(each => each.localName + '#' + each.id)"));
    }

    [Theory]
    [InlineData(390, 844)]
    [InlineData(320, 568)]
    [InlineData(1280, 800)]
    public async Task No_width_of_a_window_makes_the_page_scroll_sideways(int width, int height)
    {
        await using PageServer server = await PageServer.StartAsync(ReportOf.Page(Wide));
        await using Browser browser = await Browser.StartAsync();
        await browser.ResizeAsync(width, height, isPhone: width < 600);
        await browser.GoAsync(server.Page);
        await browser.RunAsync<string?>("document.querySelectorAll('details').forEach(each => { each.open = true; each.style.contentVisibility = 'visible'; }); return null");

        Assert.Equal(width, await browser.RunAsync<int>("return innerWidth"));
        Assert.True(await browser.RunAsync<int>("return document.documentElement.scrollWidth") <= width);
        Assert.Empty(await browser.RunAsync<string[]>("return [...document.querySelectorAll('main *')].filter(each => each.getBoundingClientRect().right > innerWidth + 1).map(each => each.localName + '.' + each.className)"));
    }

    [Fact]
    public async Task Paper_has_all_that_is_shown_opened_and_the_screen_as_before()
    {
        await using PageServer server = await PageServer.StartAsync(ReportOf.Page(Tokens));
        await using Browser browser = await Browser.StartAsync();
        await browser.GoAsync(server.Page);
        await browser.PressAsync("/cluster");
        await browser.RunAsync<string?>("addEventListener('beforeprint', () => { window.printed = [...document.querySelectorAll('details[open]')].map(each => each.id); }); return null");
        int length = await browser.PrintAsync();

        Assert.True(length > 0);
        Assert.Equal(await browser.RunAsync<string[]>("return " + Visible), await browser.RunAsync<string[]>("return printed"));
        Assert.Equal(0, await browser.RunAsync<int>("return document.querySelectorAll('details[open]').length"));
    }

    /// <summary>The largest of the common documents: what others feel is felt here first.</summary>
    [Fact]
    public async Task The_page_of_a_large_client_is_no_larger_than_its_budget_and_searched_as_the_small_one_is()
    {
        string text = ReportOf.Page(GeneratorInput.Of(CorpusDocument.Client("real/github-rest.json", "GitHub")));
        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(text), 1, 6_000_000);

        await using PageServer server = await PageServer.StartAsync(text);
        await using Browser browser = await Browser.StartAsync();
        await browser.GoAsync(new Uri(server.Page + "#op-Repos.GetAsync"));
        await browser.PressAsync("");
        Assert.True(await browser.RunAsync<bool>("const box = document.getElementById('op-Repos.GetAsync').getBoundingClientRect(); return box.top >= 0 && box.top < innerHeight && document.getElementById('op-Repos.GetAsync').open"));

        await browser.PressAsync("/pulls reviews dismissals");
        Assert.Equal(["op-Pulls.DismissReviewAsync"], await browser.RunAsync<string[]>("return " + Visible));
        Assert.Empty(await browser.ComplaintsAsync());
        Assert.Equal(["/page.html"], server.Requests);
    }

    // WCAG 2.2, relative luminance and contrast ratio.
    private const string Contrast = """
        const channels = color => color.match(/[\d.]+/g).map(Number);
        const luminance = color => {
          const [red, green, blue] = channels(color).map(each => { const part = each / 255; return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4; });
          return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        };
        const background = element => {
          const color = getComputedStyle(element).backgroundColor;
          return channels(color)[3] === 0 ? background(element.parentElement) : color;
        };
        const contrast = element => {
          const [low, high] = [luminance(getComputedStyle(element).color), luminance(background(element))].sort((left, right) => left - right);
          return (high + 0.05) / (low + 0.05);
        };
        """;
}
