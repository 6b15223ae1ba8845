import { sql } from 'qinxue/plugin';
import type { RunningPlatform, Services } from '../../server/api/platform.ts';
import { registerAttachmentRoutes } from './attachments/attachment-routes.ts';
import { sweepAttachments } from './attachments/attachment-sweep.ts';
import { LocalStore } from './attachments/local-store.ts';
import { megabytes } from './attachments/receive.ts';
import { ensureRoles } from './roles/ensure-roles.ts';
import { registerRosterRoute } from './roster/roster-route.ts';
import { attemptsOf } from './sign-in/attempts-of.ts';
import { TokenAuthenticator } from './sign-in/authenticator.ts';
import type { OidcOptions } from './sign-in/oidc.ts';
import { sweepSessions } from './sign-in/session-sweep.ts';

export interface OrganisationOptions {
  /** An identity provider whose tokens are accepted besides local sessions. */
  readonly oidc?: OidcOptions;
  /** The folder of attachments, shared by all processes. */
  readonly attachmentsDir?: string;
  /** How large an attachment may be; 10 unless given. */
  readonly attachmentMaxMb?: number;
}

/** The organisation in a process that serves: the default roles are there, and so is the folder of attachments. */
export async function runOrganisation(
  kernel: Services,
  { oidc, attachmentsDir = '.data/attachments', attachmentMaxMb = 10 }: OrganisationOptions,
): Promise<RunningPlatform> {
  await ensureRoles(kernel);
  const store = new LocalStore(attachmentsDir);
  await store.prepare(await hasAttachments(kernel));
  const { ledger } = attemptsOf(kernel);
  const attachments = { store, maxBytes: megabytes(attachmentMaxMb) };
  return {
    authenticator: new TokenAuthenticator(kernel, oidc),
    checks: { attachments: () => store.isUsable() },
    jobs: [
      { name: 'sessions', round: sweepSessions(kernel) },
      { name: 'attempts', round: () => ledger.sweep() },
      { name: 'attachments', round: sweepAttachments(kernel, store) },
    ],
    routes: (app, contextOf) => {
      registerRosterRoute(app, contextOf);
      registerAttachmentRoutes(app, kernel, contextOf, attachments);
    },
    close: () => ledger.flush(),
  };
}

const hasAttachments = async ({ database }: Services) =>
  (await database.read.query(sql`SELECT id FROM organisation_attachment LIMIT 1`)).length > 0;
