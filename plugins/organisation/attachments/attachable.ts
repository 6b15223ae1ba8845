import type { EntityClass } from '../../../server/kernel/data/table.ts';
import { Attachment } from './attachment.ts';

interface Installed {
  hostsOf(part: EntityClass, column: string): readonly EntityClass[];
}

/** The entities with a field of attachments: to their rows attachments can be given. */
export const attachable = ({ hostsOf }: Installed): readonly EntityClass[] => hostsOf(Attachment, 'ownerId');
