import { type ReactNode, useContext } from 'react';
import { UnderBreadcrumb } from './heading';
import classes from './Layout.module.css';

interface Children {
  readonly children: ReactNode;
}

/** A screen: what stands, stands; what scrolls is inside (`DataGrid`, `Scroll`). Toolbar first, `StatusBar` last. */
export function ScreenFrame({ children }: Children) {
  return <div className={classes.screen}>{children}</div>;
}

/** Editor and preview, list and pane, side by side. */
export function Columns({ children }: Children) {
  return <div className={classes.columns}>{children}</div>;
}

/** The column that takes what the others leave. */
export function MainColumn({ children }: Children) {
  return <div className={classes.main}>{children}</div>;
}

/** The desk that a page of paper lies on, 440 wide. */
export function PreviewColumn({ children }: Children) {
  return <div className={classes.preview}>{children}</div>;
}

/** The part of a screen that scrolls, where it is no grid. */
export function Scroll({ children }: Children) {
  return <div className={classes.scroll}>{children}</div>;
}

/** The name of a document or screen, once. */
export function Title({ children }: Children) {
  const Heading = useContext(UnderBreadcrumb) ? 'h2' : 'h1';
  return <Heading className={classes.title}>{children}</Heading>;
}

/** A group on a screen. */
export function SectionTitle({ children }: Children) {
  return <h2 className={classes.section}>{children}</h2>;
}
