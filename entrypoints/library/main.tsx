import '../../components/styles/pages';
import { render } from 'preact';
import { Library } from '../../components/library/library';
import { hear } from '../../lib/messages/hear';
import { Desk } from './desk';
import { followMaking } from './making';
import { propsOf } from './props';

const desk = new Desk(() =>
  render(<Library {...propsOf(desk)} />, document.body.firstElementChild ?? document.body),
);

hear(({ tell }) => {
  if (tell === 'notesChanged') void desk.loadNotes();
  if (tell === 'lexiconChanged') void desk.load();
});
addEventListener('hashchange', show);
show();

function show(): void {
  void desk.load();
  void followMaking(desk);
}
