import type { EntityClass } from 'qinxue/plugin';
import { Attachment } from './attachment.ts';

interface Installed {
  hostsOf(part: EntityClass, column: string): readonly EntityClass[];
}

/** The entities with a field of attachments: to their rows attachments can be given. */
export const attachable = ({ hostsOf }: Installed): readonly EntityClass[] => hostsOf(Attachment, 'ownerId');
