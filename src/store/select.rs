//! Asking for the rows of a table: all of them, or those on one side of an id.

/// A question for rows in the order in which they lie in the file.
pub(super) struct Select {
    rows: String,
    key: &'static str,
    order: String,
}

impl Select {
    /// For these columns of the table; the first of the order is the id.
    pub fn new(table: &str, columns: &[&str], key: &'static str, order: &[&str]) -> Self {
        Self {
            rows: format!("SELECT \"{}\" FROM \"{table}\"", columns.join("\", \"")),
            key,
            order: format!("ORDER BY \"{}\"", order.join("\", \"")),
        }
    }

    /// For all of them.
    pub fn all(&self) -> String {
        format!("{} {}", self.rows, self.order)
    }

    /// For those before the id `?1`.
    pub fn before(&self) -> String {
        format!("{} WHERE \"{}\" < ?1 {}", self.rows, self.key, self.order)
    }

    /// For those from the id `?1` on.
    pub fn from(&self) -> String {
        format!("{} WHERE \"{}\" >= ?1 {}", self.rows, self.key, self.order)
    }
}
