using Gaceta.Pages;

namespace Theme.Interface;

/// <summary>Gives every page the words of its interface.</summary>
public static class PageWords
{
    extension(PageModel page)
    {
        /// <summary>The interface in the site's language.</summary>
        public InterfaceText Words => InterfaceText.In(page.Site.Language);
    }
}
