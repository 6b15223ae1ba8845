import { organisation } from '../../../plugins/organisation/index.ts';
import { conformance } from '../../kit/index.ts';

// The audit log is about rows of every entity.
conformance(organisation, { idsOfAnything: ['AuditEntry.entityId'] });
