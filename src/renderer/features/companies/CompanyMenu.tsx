import { Menu } from '@mantine/core';
import { useLanguage } from '../../language/context';
import { CompanyButton } from '../../shell/CompanyButton';
import { useCompany, useStatus } from '../../shell/status';
import classes from './CompanyMenu.module.css';
import { noticeFailure } from './store-notices';
import { useCompanyCommands } from './use-company-commands';

/** The switcher at the top left: the companies known here, and what can be done with the open one. */
export function CompanyMenu() {
  const { t, explain } = useLanguage();
  const company = useCompany();
  const { notices } = useStatus();
  const { others, actions } = useCompanyCommands();
  return (
    <Menu position="bottom-start" width={300} withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <CompanyButton name={company.name} title={t('shell.chooseCompany')} />
      </Menu.Target>
      <Menu.Dropdown>
        {others.length > 0 && <Menu.Label>{t('companies.recent')}</Menu.Label>}
        {others.map(({ id, name, meta, run }) => (
          <Menu.Item key={id} onClick={run}>
            <span className={classes.company}>
              <span className={classes.name}>{name}</span>
              {meta !== undefined && <span className={classes.note}>{meta}</span>}
            </span>
          </Menu.Item>
        ))}
        {others.length > 0 && <Menu.Divider />}
        {actions.map(({ id, label, run }) => (
          <Menu.Item key={id} onClick={run}>
            {label}
          </Menu.Item>
        ))}
        {notices.length > 0 && (
          <>
            <Menu.Divider />
            <Menu.Label>{t('companies.notices')}</Menu.Label>
            {notices.map((notice) => (
              <p key={notice.code} className={classes.notice}>
                {explain(noticeFailure(notice))}
              </p>
            ))}
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
