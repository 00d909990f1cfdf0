import '../../components/styles/pages';
import { render } from 'preact';
import { Library } from '../../components/library/library';
import { hear } from '../../lib/messages/hear';
import { addSelected } from './adding';
import { Desk } from './desk';
import { followMaking } from './making';
import { propsOf } from './props';

const desk = new Desk(() =>
  render(<Library {...propsOf(desk)} />, document.body.firstElementChild ?? document.body),
);

hear((tidings) => {
  if (tidings.tell === 'notesChanged') void desk.loadNotes();
  if (tidings.tell === 'lexiconChanged') {
    desk.forget();
    void desk.load();
  }
  if (tidings.tell === 'reviewsChanged') void desk.loadReviews();
});
addEventListener('hashchange', show);
show();

function show(): void {
  desk.added = null;
  void Promise.all([desk.load(), followMaking(desk)]).then(() => addSelected(desk));
}
