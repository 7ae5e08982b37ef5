import { AttributeBlock } from './attributes';
import { CiaCopy } from './cia';
import type { Container } from './container';
import { EditedPrint } from './frus';
import { OldForm } from './oldForm';
import { SmartPrint } from './smart';
import { WhiteHouseCopy } from './whiteHouse';

/** The containers, in the order in which a line is shown to them, with nothing remembered. */
export const containers = (): readonly Container[] => [
  new AttributeBlock(),
  new SmartPrint(),
  new WhiteHouseCopy(),
  new OldForm(),
  new EditedPrint(),
  new CiaCopy(),
];
