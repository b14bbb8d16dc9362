using System.Text.Json;
using PhotoSync.People;
using PhotoSync.Reminders.Campaigns;
using PhotoSync.Reminders.Reaching;

namespace PhotoSync.Reminders.Chaos.Nodes;

/// <summary>One request a message, nothing repeated.</summary>
public sealed class HttpReminderSender(HttpClient client) : IReminderSender
{
    public Task<ConnectorReply> SendAsync(Reminder reminder, CancellationToken cancellationToken) => CallAsync(
        new HttpRequestMessage(HttpMethod.Post, Path(reminder.Person)) { Content = JsonContent.Create(new { text = reminder.Message.Template }) },
        cancellationToken);

    public Task<ConnectorReply> WithdrawAsync(PersonId person, string activityId, Withdrawal how, CancellationToken cancellationToken) =>
        CallAsync(new HttpRequestMessage(HttpMethod.Delete, $"{Path(person)}/{activityId}"), cancellationToken);

    private static string Path(PersonId person) => $"{person.Tenant}/{person.ObjectId}";

    private async Task<ConnectorReply> CallAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            using var sent = request;
            using var response = await client.SendAsync(request, cancellationToken);
            var body = await response.Content.ReadAsStringAsync(cancellationToken);
            return response.IsSuccessStatusCode
                ? new ConnectorReply.Accepted(body.Length == 0 ? "" : JsonDocument.Parse(body).RootElement.GetProperty("id").GetString()!)
                : new ConnectorReply.Refused((int)response.StatusCode, body, response.Headers.RetryAfter?.Delta);
        }
        catch (HttpRequestException failure) when (failure.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError)
        {
            return new ConnectorReply.NotConnected();
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException or OperationCanceledException)
        {
            return new ConnectorReply.Lost();
        }
    }
}
