// The settings are a page within the dashboard. A page of its own leads there, since Chrome shows a
// dashboard that is open already as it is, whatever the address says after its `#`.
location.replace('/dashboard.html#settings');
