import type { Message, Sender } from '../../model/index.ts';
import type { Said } from './author.ts';
import { piecesOf } from './content.ts';
import { type DateOrder, dayOf } from './date-order.ts';
import type { Header } from './header.ts';
import { localSpan } from './local-span.ts';

export interface Reading {
  readonly order: DateOrder;
  /** Own name; empty: the user wrote nothing in it. */
  readonly owner: string;
  readonly isGroup: boolean;
  readonly readAt: number;
}

/** A message as its lines come. */
export interface Begun {
  readonly header: Header;
  readonly said: Said;
  readonly lines: string[];
}

/** One message of the file: a picture with words under it becomes two. `place`: how many there are before it. */
export function messagesOf({ header, said, lines }: Begun, reading: Reading, place: number): Message[] {
  const { order, owner, isGroup, readAt } = reading;
  const sender: Sender = said.author === owner ? 'self' : 'other';
  const day = dayOf(header.date, order);
  const shared = {
    sender,
    ...(isGroup && { author: said.author }),
    displayedTime: header.shown,
    ...(day && { sentAt: localSpan(day, header.clock) }),
    readAt,
  };
  return piecesOf([said.content, ...lines].join('\n')).map((piece, index) => ({
    id: String(place + index),
    ...shared,
    ...piece,
  }));
}
