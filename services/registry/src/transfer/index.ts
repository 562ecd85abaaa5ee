export { transferDecider, type Destination, type Transfer, type TransferCommand, type TransferContext } from './transfer.js';
