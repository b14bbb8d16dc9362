using Microsoft.Extensions.DependencyInjection;
using PhotoSync.Bot.Answering;

namespace PhotoSync.Bot.Administering.Commands;

/// <summary>What commands need beside their talks.</summary>
internal sealed class CommandMeans(IAdminSight sight, IServiceProvider services)
{
    // Texts are answered by commands, and commands of employees by texts: the circle is closed here, when both exist.
    public TextAnswers Texts => services.GetRequiredService<TextAnswers>();

    /// <summary>Nobody asks for somebody's name or diagnosis where admins see counts only.</summary>
    public bool MayAsk(AdminCommand command) => sight.ShowsNames || command is not ({ Wish: AdminWish.WhoIsAffected or AdminWish.CheckPerson } or { Wish: AdminWish.Repair, Argument.Length: > 0 });
}
