/** The sheets of every page of our own, in their order. */
import './tokens.css';
import './base.css';
import '../cite/cite.css';
import '../parts/notice.css';
