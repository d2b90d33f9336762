using System.Net;
using System.Net.Sockets;

namespace Gaceta.Fetching;

/// <summary>
/// Connects to servers of the public network only. Strangers write the addresses in articles: none of them may make the editor's machine ask
/// its own services, or those of the network that it stands in.
/// </summary>
internal static class PublicNetwork
{
    /// <summary>What the registries of special-purpose addresses keep from the public network (RFC 6890, and multicast).</summary>
    private static readonly IPNetwork[] Kept =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
            "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/3", "2001:db8::/32", "2002::/16",
        }.Select(IPNetwork.Parse),
    ];

    /// <summary>All that is given out of IPv6; the rest is local, multicast or unused.</summary>
    private static readonly IPNetwork Global = IPNetwork.Parse("2000::/3");

    public static bool Holds(IPAddress address)
    {
        IPAddress plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return (plain.AddressFamily == AddressFamily.InterNetwork || Global.Contains(plain)) && !Array.Exists(Kept, network => network.Contains(plain));
    }

    /// <summary>
    /// For <see cref="SocketsHttpHandler.ConnectCallback"/>: decides by the address that is connected to, not by a name that may mean another one
    /// the next time. A proxy that the machine is set up with is trusted to decide for itself.
    /// </summary>
    public static async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        DnsEndPoint server = context.DnsEndPoint;
        bool isTrusted = IsProxy(server, context.InitialRequestMessage.RequestUri!);
        IPAddress[] addresses = [.. (await Dns.GetHostAddressesAsync(server.Host, cancellation)).Where(a => isTrusted || Holds(a))];
        if (addresses.Length == 0)
        {
            throw new ExecutionException("its server is in no public network; expected one that everybody reaches");
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, server.Port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static bool IsProxy(DnsEndPoint server, Uri asked) =>
        HttpClient.DefaultProxy.GetProxy(asked) is { } proxy && proxy.IdnHost.Equals(server.Host, StringComparison.OrdinalIgnoreCase) && proxy.Port == server.Port;
}
