import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

const COM_QUERY = 3;

/** The way to a MySQL or MariaDB server, which can fall silent as a server does that hangs: it takes bytes, and answers nothing. */
export class WayToDatabase {
  /** What has reached the server, in order. */
  readonly statements: string[] = [];
  private readonly open = new Set<Socket>();
  /** Connections that were made in the silence. */
  private held: Socket[] = [];
  private isSilent = false;
  private onSent: ((bytes: Buffer) => void) | undefined;

  private constructor(
    private readonly server: Server,
    private readonly target: URL,
  ) {}

  static async to(target: URL): Promise<WayToDatabase> {
    // The system has accepted a connection long before a process that hangs looks at it.
    const server = createServer({ pauseOnConnect: true });
    const way = new WayToDatabase(server, target);
    server.on('connection', (here) => {
      way.keep(here);
      if (way.isSilent) way.held.push(here);
      else way.join(here);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return way;
  }

  get url(): string {
    const url = new URL(this.target);
    url.hostname = '127.0.0.1';
    url.port = String((this.server.address() as { port: number }).port);
    return url.href;
  }

  fallSilent(): void {
    this.isSilent = true;
    for (const socket of this.open) socket.pause();
  }

  /** The same as soon as a statement with these words has reached the server: it happens, and nobody learns of it. */
  fallSilentAfter(words: string): Promise<void> {
    return new Promise((fallen) => {
      this.onSent = (bytes) => {
        if (!bytes.includes(words)) return;
        this.onSent = undefined;
        this.fallSilent();
        fallen();
      };
    });
  }

  /** All that was sent in the silence arrives now, that of callers too who have hung up since. */
  wake(): void {
    this.isSilent = false;
    for (const socket of this.open) if (!this.held.includes(socket)) socket.resume();
    for (const here of this.held.splice(0)) this.join(here);
  }

  async close(): Promise<void> {
    this.server.close();
    for (const socket of this.open) socket.destroy();
    await once(this.server, 'close');
  }

  private join(here: Socket): void {
    const there = connect(Number(this.target.port), this.target.hostname);
    this.keep(there);
    const read = statementsIn((text) => this.statements.push(text));
    here.on('data', (bytes) => {
      read(bytes);
      there.write(bytes);
      this.onSent?.(bytes);
    });
    there.on('data', (bytes) => here.write(bytes));
    here.on('end', () => there.end());
    there.on('end', () => here.end());
    here.resume();
  }

  private keep(socket: Socket): void {
    this.open.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => this.open.delete(socket));
  }
}

/** Reads the statements out of what a client sends: packets of three bytes of length, a number, and the command. */
function statementsIn(tell: (text: string) => void): (bytes: Buffer) => void {
  let rest = Buffer.alloc(0);
  return (bytes) => {
    rest = Buffer.concat([rest, bytes]);
    while (rest.length >= 4) {
      const end = 4 + rest.readUIntLE(0, 3);
      if (rest.length < end) return;
      // A command begins a conversation; what logs in is the second word of one.
      if (rest[3] === 0 && rest[4] === COM_QUERY) tell(rest.toString('utf8', 5, end));
      rest = rest.subarray(end);
    }
  };
}
