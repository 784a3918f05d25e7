import { createContext } from 'react';

/** True inside the window's chrome, whose breadcrumb is the page's first heading already. */
export const UnderBreadcrumb = createContext(false);
